import { z } from "zod";
import { deliveryKind } from "./cart";
import { takenOff } from "./discount";
import { lacksNumber, mailAddress, noNumber, withPostcode } from "./address";
import { invoiceTo } from "./invoice-to";
import { money } from "./money";
import { picture } from "./picture";
import { textLine as line } from "./text-line";
import { typedText } from "./typed-text";
import { orderWithdrawal } from "./withdrawal";

/** Signs that a buyer's note has at most. */
export const longestNote = 500;

const asked = z.strictObject({
  email: mailAddress,
  address: z
    .strictObject({
      first_name: line(60),
      last_name: line(80),
      company: line(100).optional(),
      /** Street, postcode and place are asked unless the order is collected. */
      address_1: line(120).optional(),
      address_2: line(120).optional(),
      postal_code: line(12).optional(),
      city: line(80).optional(),
      country_code: z.string().regex(/^[a-z]{2}$/),
      phone: line(30).optional(),
    })
    .transform(withPostcode),
  /** Asked of nobody: for a company, or who wants the invoice elsewhere (`missingOfInvoice` says what it lacks). */
  invoice: invoiceTo.optional(),
  /** The buyer was asked for the house number of a street without one, and says that there is none. */
  no_house_number: z.boolean().optional(),
  /** The same of the street of the invoice. */
  no_invoice_house_number: z.boolean().optional(),
  /** Asked when something is to be sent. */
  shipping_option_id: z.string().max(60).optional(),
  /** Asked when the delivery option is a pick-up point. */
  pickup_point: line(120).optional(),
  /** What the buyer wants whoever packs to know. */
  note: typedText(1, longestNote).optional(),
  /**
   * Whether the buyer, who was asked, does not want a mail about what he thinks of it (Directive 2002/58/EC art. 13(2)).
   * Left out by a storefront that does not ask: he gets none.
   */
  no_review_mail: z.boolean().optional(),
  accepts_terms: z.literal(true),
  /** Directive 2011/83/EU art. 16(m): both must be true for digital content that starts at once. */
  digital_consent: z.strictObject({ start_now: z.boolean(), loses_withdrawal: z.boolean() }).optional(),
  /** Total the reader saw, in cents: when it differs from the cart's, the request is refused. */
  seen_total_cents: z.number().int().nonnegative().optional(),
  /**
   * Given when the reader chose a delivery that the total he saw did not hold: the goods he saw, after discounts, and
   * the price beside his choice, in cents. These count instead of the total.
   */
  seen_choice: z
    .strictObject({
      goods_cents: z.number().int().nonnegative(),
      delivery_cents: z.number().int().nonnegative(),
    })
    .optional(),
});
/** POST /store/carts/:id/checkout. A street without a house number is refused unless the buyer has said that there is none. */
export const checkoutRequest = asked.superRefine((request, context) => {
  if (lacksNumber(request.address) && !request.no_house_number)
    context.addIssue(noNumber(["address", "address_1"]));
  if (lacksNumber(request.invoice ?? {}) && !request.no_invoice_house_number)
    context.addIssue(noNumber(["invoice", "address_1"]));
});
export type CheckoutRequest = z.infer<typeof checkoutRequest>;

/** Where the browser goes next. */
export const checkoutAnswer = z.object({
  checkout_id: z.string(),
  url: z.url(),
  kind: z.enum(["pay", "placed"]),
});
export type CheckoutAnswer = z.infer<typeof checkoutAnswer>;

export const orderView = z.object({
  id: z.string(),
  displayId: z.number().int(),
  placedAt: z.iso.datetime(),
  /** Masked: m…@example.be */
  email: z.string(),
  paid: z.boolean(),
  canceled: z.boolean(),
  lines: z.array(
    z.object({
      title: z.string(),
      variantTitle: z.string(),
      handle: z.string().nullable(),
      quantity: z.number(),
      /** Before discounts, VAT included; those of all lines make `totals.items`. */
      original: money,
      /** After discounts. */
      total: money,
      picture: picture.nullable(),
    }),
  ),
  codes: z.array(takenOff),
  /** Items and delivery before discounts; less what each code took, they are the total. */
  totals: z.object({
    items: money,
    discount: money,
    delivery: money,
    total: money,
    refunded: money,
    /** All that was taken, what went back included. */
    paid: money,
    /** Of an order that was changed after it was paid: what is still to be paid. */
    due: money,
  }),
  delivery: z.object({
    kind: deliveryKind,
    name: z.string(),
    recipient: z.string(),
    city: z.string(),
    country: z.string(),
    pickupPoint: z.string().nullable(),
    /** Where it is collected, a line each: the practice. */
    collectAt: z.array(z.string()).nullable(),
  }),
  /** What the buyer wrote when he ordered. */
  note: z.string().nullable(),
  parcels: z.array(
    z.object({
      shippedAt: z.iso.datetime().nullable(),
      deliveredAt: z.iso.datetime().nullable(),
      /** `url` is null when it is not known whose number it is. */
      tracking: z.array(z.object({ number: z.string(), url: z.string().nullable() })),
    }),
  ),
  /** Paths of digital goods, once paid. */
  downloads: z.array(z.object({ title: z.string(), url: z.string() })),
  /** Invoice and credit notes as PDF, oldest first; none until the money came. */
  invoices: z.array(
    z.object({
      kind: z.enum(["invoice", "credit_note"]),
      number: z.string(),
      url: z.string(),
      /** The same as a UBL file, for a Belgian company's bookkeeping. */
      ublUrl: z.string().nullable(),
    }),
  ),
  withdrawal: orderWithdrawal,
  /** Path of the storefront where its buyer says what he thinks of it; null until it arrived. */
  reviewPath: z.string().nullable(),
});
export type OrderView = z.infer<typeof orderView>;

/** Why a payment was refunded automatically; the order page and the letter have a sentence for each. */
export const refundReason = z.enum(["sold_out", "amount_changed", "paid_twice", "not_possible"]);
export type RefundReason = z.infer<typeof refundReason>;

/** Why a checkout ended without an order. */
export const failReason = z.enum(["declined", "canceled", "expired", "changed"]);

/** GET /store/checkouts/:id: open and processing may still change; order, failed and refunded are final. */
export const checkoutStatus = z.discriminatedUnion("state", [
  z.object({ state: z.literal("open"), id: z.string(), payUrl: z.url() }),
  z.object({ state: z.literal("processing"), id: z.string() }),
  z.object({ state: z.literal("order"), id: z.string(), order: orderView }),
  z.object({
    state: z.literal("failed"),
    id: z.string(),
    reason: failReason,
  }),
  z.object({
    state: z.literal("refunded"),
    id: z.string(),
    reason: refundReason,
  }),
]);
export type CheckoutStatus = z.infer<typeof checkoutStatus>;
