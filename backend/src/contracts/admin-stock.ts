import { z } from "zod";

const day = z.iso.date();

const pieces = z.number().int();
const count = pieces.nonnegative();
/** What one press brings in, or what lies there, at most. */
const manyPieces = 1_000_000;

export const lotId = z.string().regex(/^lot_\w{1,60}$/);
const itemId = z.string().regex(/^iitem_\w{1,60}$/);

/** expired: the last day is past, nothing of it is chosen for a parcel any more. near: it is within thirty days. none: it has no date. */
export const lotState = z.enum(["expired", "near", "fine", "none"]);
export type LotState = z.infer<typeof lotState>;

export const stockLot = z.object({
  id: lotId,
  code: z.string(),
  /** "2027-03-31" */
  bestBefore: day.nullable(),
  state: lotState,
  onHand: count,
  received: count,
  receivedAt: z.iso.datetime(),
});
export type StockLot = z.infer<typeof stockLot>;

/** short: more is ordered than there is. */
export const stockLevel = z.enum(["short", "out", "low", "enough"]);
export type StockLevel = z.infer<typeof stockLevel>;

/** What is counted, once, also where several variants are made of it. */
export const stockItem = z.object({
  id: itemId,
  name: z.string(),
  sku: z.string(),
  /** Readers can see it. */
  isPublished: z.boolean(),
  /** Not counted any more, as of a product that was deleted; only a search for one of its lots shows it. */
  isGone: z.boolean(),
  /** Pieces there are, those that orders wait for too. */
  stocked: pieces,
  reserved: pieces,
  level: stockLevel,
  /** Pieces of which no lot is known; below zero when the lots hold more than there is. */
  withoutLot: pieces,
  /** Those of which something is left, first expired first. */
  lots: z.array(stockLot),
  /** Variants that take it with other things, or several at once: how many of it each takes, and holds back for orders. */
  bundles: z.array(z.object({ name: z.string(), takes: count, reserved: count })),
});
export type StockItem = z.infer<typeof stockItem>;

export const stockView = z.enum(["all", "low", "dated"]);
export type StockView = z.infer<typeof stockView>;

export const stockQuery = z.object({
  view: stockView.default("all"),
  /** Letters of its name, article number or a lot. */
  q: z.string().trim().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type StockQuery = z.infer<typeof stockQuery>;

/** GET /admin/stock?view&q&limit&offset: by name. `low`: few left or none; `dated`: a lot is near its date or past it. */
export const stockList = z.object({ items: z.array(stockItem), count });
export type StockList = z.infer<typeof stockList>;

/** GET and both POSTs of one item: as it is now. */
export const stockAnswer = z.object({ item: stockItem });
export type StockAnswer = z.infer<typeof stockAnswer>;

/** Names this press of the button: what was done under it is not done again, and anything else under it is stock_key_used. */
const key = z.string().regex(/^[\w-]{8,60}$/);

/** As it stands on the pack: without signs that nobody sees, and each space once. Capitals make no other lot. */
const lotCode = z
  .string()
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(/\p{Zs}+/gu, " ")
      .trim(),
  )
  .pipe(
    z
      .string()
      .max(60)
      .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u),
  );

/**
 * POST /admin/stock/receipts: goods came in. A date alone is the code of its lot, as on a pack without another one
 * (Directive 2011/91/EU art. 5); without both they are without a lot.
 */
export const receiveGoods = z.strictObject({
  itemId,
  quantity: pieces.min(1).max(manyPieces),
  lot: lotCode.default(""),
  bestBefore: day.nullable().default(null),
  key,
});
export type ReceiveGoods = z.infer<typeof receiveGoods>;

/**
 * POST /admin/stock/counts: pieces that lie there, ordered ones too. `seen` as it was read: another meanwhile is
 * stock_changed. A stock that would be below zero is stock_below_zero.
 */
export const recountStock = z.strictObject({
  itemId,
  /** null: those without a lot. */
  lotId: lotId.nullable(),
  seen: pieces.min(-manyPieces).max(manyPieces),
  counted: count.max(manyPieces),
  key,
});
export type RecountStock = z.infer<typeof recountStock>;
