import { z } from "zod";
import { stockLot } from "./admin-stock";

const count = z.number().int().nonnegative();

/** An order in which pieces of the lot went. */
export const lotOrder = z.object({
  orderId: z.string(),
  displayId: z.number().int(),
  placedAt: z.iso.datetime(),
  /** Of the buyer; empty once his data was erased. */
  name: z.string(),
  pieces: count,
});
export type LotOrder = z.infer<typeof lotOrder>;

export const lotMail = z.object({
  id: z.string(),
  subject: z.string(),
  words: z.string(),
  state: z.enum(["sending", "sent"]),
  startedAt: z.iso.datetime(),
  /** How many it went to, so far. */
  recipients: count,
  /** Orders to whose buyer it could not be written. */
  unreached: count,
});
export type LotMail = z.infer<typeof lotMail>;

/** GET /admin/lots/:id: who got it, newest first, and what was mailed to them. */
export const lotPage = z.object({
  lot: stockLot,
  item: z.object({ id: z.string(), name: z.string(), sku: z.string() }),
  orders: z.array(lotOrder),
  pieces: count,
  /** Orders whose buyer can be mailed. */
  buyers: count,
  mails: z.array(lotMail),
});
export type LotPage = z.infer<typeof lotPage>;

export const longestLotMail = 5_000;

/** Words of the owner to all who got a lot; an empty line parts paragraphs. */
export const lotMailWords = z.strictObject({
  subject: z
    .string()
    .trim()
    .min(1)
    .max(150)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  words: z
    .string()
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1).max(longestLotMail)),
});
export type LotMailWords = z.infer<typeof lotMailWords>;

/** POST /admin/lots/:id/mails: one mail for each order, once; `buyers` as it was read: another meanwhile is lot_buyers_changed. */
export const sendLotMail = lotMailWords.extend({ buyers: z.number().int().min(1) });
export type SendLotMail = z.infer<typeof sendLotMail>;

/** POST /admin/lots/:id/mails/preview: the mail as the buyer of an order would get it. */
export const lotMailPreview = z.object({ html: z.string() });
export type LotMailPreview = z.infer<typeof lotMailPreview>;
