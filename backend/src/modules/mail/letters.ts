import { z } from "zod";
import { deliveryKind } from "../../contracts/cart";
import { refundReason } from "../../contracts/checkout";
import { reviewReason } from "../../contracts/review";

/**
 * All texts of a letter's data are ready to print: amounts as "€ 29,95", dates in words. Templates only choose which to
 * show.
 */
const line = z.object({ title: z.string(), variant: z.string(), quantity: z.number(), total: z.string() });

const attachment = z.object({
  filename: z.string(),
  content: z.string(),
  contentType: z.string(),
  /** Encoding of `content`; plain text when left out. */
  encoding: z.literal("base64").optional(),
});
export type Attachment = z.infer<typeof attachment>;

const common = {
  shopUrl: z.string(),
  /** The trader block, a line each (Directive 2000/31/EC art. 5). */
  trader: z.array(z.string()),
  /** Lines in the place of the usual farewell. */
  signature: z.array(z.string()).default([]),
};

const order = {
  ...common,
  displayId: z.number(),
  firstName: z.string(),
  orderUrl: z.string(),
};

/** A reader's letter as it was written; `about` is an article's title, null when it is about none. */
const readersWords = {
  ...common,
  name: z.string(),
  receivedAt: z.string(),
  about: z.string().nullable(),
  text: z.string(),
};

export const letters = {
  "order-confirmation": z.object({
    ...order,
    placedOn: z.string(),
    paid: z.boolean(),
    /** There was nothing to pay. */
    free: z.boolean().default(false),
    /** How it reaches the buyer; a letter written before this was noted speaks of a parcel. */
    delivery: deliveryKind.default("home"),
    /** Its invoice is among the attachments. */
    invoiced: z.boolean().default(false),
    lines: z.array(line),
    totals: z.array(z.object({ label: z.string(), value: z.string(), strong: z.boolean() })),
    deliveryName: z.string(),
    /** When its parcel leaves, where that is later than usual. */
    delay: z.string().nullable().default(null),
    address: z.array(z.string()),
    pickupPoint: z.string().nullable(),
    /** In which it can be withdrawn from; a letter written before this was noted says the law's. */
    withdrawalDays: z.number().default(14),
    downloads: z.array(z.object({ title: z.string(), url: z.string() })),
    /** Directive 2011/83/EU art. 8(7)(b): the consent to start at once is confirmed in the mail. */
    digitalConsentAt: z.string().nullable(),
    hasSealedGoods: z.boolean(),
    /** Where the order is withdrawn from without an account; a letter written before that page was made has none. */
    withdrawalUrl: z.string().nullable().default(null),
    /** Address of the official notice of the legal guarantee (Regulation (EU) 2025/1960), where the owner has it. */
    guaranteeNotice: z.string().nullable().default(null),
    /** The files that go with the letter; the text mentions them. */
    attachments: z.array(attachment),
  }),
  /** The owner changed the order after it was placed. */
  "order-changed": z.object({
    ...order,
    lines: z.array(line),
    totals: z.array(z.object({ label: z.string(), value: z.string(), strong: z.boolean() })),
    /** What is still to be paid; null when nothing is. */
    due: z.string().nullable(),
    /** What was paid too much; null when nothing was. */
    back: z.string().nullable(),
  }),
  /** The money of an order was captured after its confirmation was sent. */
  "payment-received": z.object({ ...order, amount: z.string(), attachments: z.array(attachment) }),
  "payment-problem": z.object({
    ...common,
    reason: z.enum(["declined", "expired", "failed_later"]),
    amount: z.string(),
    retryUrl: z.string(),
  }),
  shipped: z.object({
    ...order,
    lines: z.array(line),
    /** Something of the order is still to come. */
    rest: z.boolean().default(false),
    /** Where it is ready to be collected, a line each; null when it was sent. */
    collectAt: z.array(z.string()).nullable().default(null),
    tracking: z.array(z.object({ number: z.string(), url: z.string().nullable() })),
  }),
  /** All that was ready was collected. */
  collected: z.object({
    ...order,
    collectedOn: z.string(),
    lines: z.array(line),
    /** Until when it can be withdrawn from, and where; null when nothing of it can be. */
    withdrawal: z.object({ lastDay: z.string(), url: z.string() }).nullable(),
    hasSealedGoods: z.boolean(),
  }),
  refunded: z.object({
    ...order,
    amount: z.string(),
    whole: z.boolean(),
    /** It went back because the owner cancelled the order. */
    canceled: z.boolean().default(false),
    attachments: z.array(attachment).default([]),
  }),
  /** The owner cancelled an order and no money went back by it; `refunded` says whether some had before. */
  "order-canceled": z.object({ ...order, refunded: z.boolean() }),
  /** A bank sent a refund back after it was promised. */
  "refund-failed": z.object({ ...order, amount: z.string(), attachments: z.array(attachment).default([]) }),
  "refunded-automatically": z.object({
    ...common,
    amount: z.string(),
    reason: refundReason,
    shopPageUrl: z.string(),
  }),
  /** Directive 2011/83/EU art. 11a(4): what a buyer stated, and when; days and amounts in words. */
  "withdrawal-received": z.object({
    ...order,
    /** As it was written in the form. */
    name: z.string(),
    declaredAt: z.string(),
    late: z.boolean(),
    lines: z.array(line),
    owed: z.string(),
    /** How much of it is for delivery; null when nothing is. */
    delivery: z.string().nullable(),
    owedBy: z.string(),
    returns: z.boolean(),
    sealed: z.boolean(),
    sendBackBy: z.string(),
    returnTo: z.array(z.string()),
  }),
  /** The owner closed a statement without giving money back. */
  "withdrawal-closed": z.object({ ...order, declaredAt: z.string(), reason: z.string() }),
  /** The link that confirms the form of the withdrawal page. */
  "withdrawal-link": z.object({
    ...common,
    displayId: z.number(),
    declaredAt: z.string(),
    url: z.string(),
    until: z.string(),
  }),
  /** To who forgot the password of the Admin. */
  "password-reset": z.object({ ...common, url: z.string() }),
  /** To the one whose login of the Admin asks for a code from now on, or no more. */
  "second-factor": z.object({ ...common, state: z.enum(["on", "off"]), url: z.string() }),
  /** To who was invited to the Admin. */
  invitation: z.object({ ...common, url: z.string(), until: z.string() }),
  /** What a reader wrote, for the owner. */
  "reader-letter": z.object({
    ...readersWords,
    email: z.string(),
    aboutUrl: z.string().nullable(),
    proven: z.boolean(),
    adminUrl: z.string(),
  }),
  /** What the owner answers to it. */
  "reader-letter-answer": z.object({ ...readersWords, answer: z.string(), replyTo: z.string() }),
  /** The link that confirms a wish for mail; `product` is what is waited for, null of the newsletter. */
  "consent-link": z.object({
    ...common,
    product: z.string().nullable(),
    url: z.string(),
    until: z.string(),
    /** It was confirmed before: nothing more has to be done. */
    known: z.boolean().default(false),
    stopUrl: z.string(),
  }),
  /** What was waited for can be bought again. */
  "back-in-stock": z.object({
    ...common,
    product: z.string(),
    url: z.string(),
    stopUrl: z.string(),
    unsubscribeUrl: z.string(),
  }),
  /** What the buyer thinks of what arrived; `products` are titles. */
  "review-invitation": z.object({
    ...common,
    firstName: z.string(),
    displayId: z.number(),
    products: z.array(z.string()),
    url: z.string(),
    stopUrl: z.string(),
    unsubscribeUrl: z.string(),
  }),
  /** Why a review is not published. */
  "review-refused": z.object({
    ...common,
    firstName: z.string(),
    product: z.string(),
    reason: reviewReason,
    url: z.string(),
  }),
  /** The owner's newsletter: its text as HTML that holds nothing but what her texts may have. */
  newsletter: z.object({
    ...common,
    subject: z.string(),
    html: z.string(),
    /** null in what the owner sends to herself. */
    stopUrl: z.string().nullable(),
    unsubscribeUrl: z.string().nullable(),
  }),
  /** What the owner writes to all who got a lot. */
  "lot-mail": z.object({
    ...order,
    product: z.string(),
    code: z.string(),
    bestBefore: z.string().nullable(),
    subject: z.string(),
    words: z.string(),
  }),
  "owner-alert": z.object({
    ...common,
    subject: z.string(),
    paragraphs: z.array(z.string()),
    adminUrl: z.string(),
  }),
} as const;

export type Template = keyof typeof letters;
export type LetterData<T extends Template> = z.infer<(typeof letters)[T]>;

export const isTemplate = (name: string): name is Template => name in letters;
