import { z } from "zod";
import { mailAddress } from "./address";
import { consentKind } from "./mail-consent";
import { money } from "./money";

const text = z.string().nullable();

/** POST /admin/personal-data and /admin/personal-data/erase: whose data. In the body, for an address stands in no log. */
export const personAsked = z.strictObject({ email: mailAddress });

const address = z.object({ name: z.string(), company: text, lines: z.array(z.string()), phone: text });

/**
 * All that the shop keeps of one person, by e-mail address: what a copy of the data holds (General Data Protection
 * Regulation art. 15 and 20). Amounts VAT included.
 */
export const personalData = z.object({
  email: z.string(),
  account: z
    .object({ name: z.string(), phone: text, registered: z.boolean(), since: z.iso.datetime() })
    .nullable(),
  orders: z.array(
    z.object({
      id: z.string(),
      displayId: z.number().int(),
      placedAt: z.iso.datetime(),
      status: z.string(),
      total: money,
      lines: z.array(z.object({ title: z.string(), variant: z.string(), quantity: z.number() })),
      addresses: z.array(address),
      pickupPoint: text,
      note: text,
      /** What the owner noted of it for herself. */
      ownersNotes: z.array(z.object({ words: z.string(), writtenAt: z.iso.datetime() })),
      consentToDownloadAt: text,
    }),
  ),
  carts: z.array(
    z.object({
      updatedAt: z.iso.datetime(),
      note: text,
      lines: z.array(z.object({ title: z.string(), quantity: z.number() })),
      addresses: z.array(address),
    }),
  ),
  invoices: z.array(z.object({ number: z.string(), issuedAt: z.iso.datetime(), facts: z.unknown() })),
  mails: z.array(z.object({ about: z.string(), sentAt: text, data: z.unknown() })),
  messages: z.array(
    z.object({ receivedAt: z.iso.datetime(), name: z.string(), text: z.string(), answer: text }),
  ),
  /** Mail that was asked for: about a product, or the newsletter; with what was agreed to, and when. */
  mailConsents: z.array(
    z.object({
      kind: consentKind,
      about: z.string(),
      sentence: z.string(),
      askedAt: z.iso.datetime(),
      confirmedAt: text,
    }),
  ),
  reviews: z.array(
    z.object({
      product: z.string(),
      writtenAt: z.iso.datetime(),
      stars: z.number().int(),
      name: z.string(),
      title: z.string(),
      text: z.string(),
      state: z.string(),
      answer: text,
    }),
  ),
  withdrawals: z.array(
    z.object({
      displayId: z.number().int(),
      declaredAt: z.iso.datetime(),
      name: z.string(),
      state: z.string(),
    }),
  ),
  withdrawalForms: z.array(
    z.object({ orderNumber: z.string(), declaredAt: z.iso.datetime(), name: z.string() }),
  ),
  /** Orders that are not finished: until then nothing can be erased. */
  unfinished: z.array(
    z.object({ displayId: z.number().int(), why: z.enum(["not_sent", "period", "withdrawal"]) }),
  ),
});
export type PersonalData = z.infer<typeof personalData>;

export const personalDataAnswer = z.object({ person: personalData.nullable() });
export type PersonalDataAnswer = z.infer<typeof personalDataAnswer>;

/** What was erased, and what stays because the law says so, in rows. */
export const erased = z.object({
  erased: z.object({
    accounts: z.number().int(),
    carts: z.number().int(),
    orders: z.number().int(),
    mails: z.number().int(),
    messages: z.number().int(),
    withdrawalForms: z.number().int(),
    mailConsents: z.number().int(),
    reviews: z.number().int(),
  }),
  kept: z.object({ invoices: z.number().int(), withdrawals: z.number().int() }),
});
export type Erased = z.infer<typeof erased>;
