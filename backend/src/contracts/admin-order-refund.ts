import { z } from "zod";

const cents = z.number().int();

/** What the owner wants to give back: pieces and delivery, or an amount that names none. */
export const refundWish = z
  .strictObject({
    lines: z
      .array(z.strictObject({ item_id: z.string().max(60), quantity: z.number().int().min(1).max(10_000) }))
      .max(200)
      .default([]),
    /** All that is left of the delivery. */
    delivery: z.boolean().default(false),
    /** The pieces can be sold again. */
    restock: z.boolean().default(false),
    /** Cents; null when pieces or delivery are chosen. */
    amount: cents.min(1).max(100_000_000).nullable().default(null),
  })
  .refine(({ amount, lines, delivery }) => amount === null || (lines.length === 0 && !delivery), {
    path: ["amount"],
  })
  .refine(({ lines }) => new Set(lines.map(({ item_id }) => item_id)).size === lines.length, {
    path: ["lines"],
  });
export type RefundWish = z.input<typeof refundWish>;

/** POST /admin/order-refunds/:id/preview: what may be chosen, and what the wish comes to. Cents, VAT included. */
export const refundPreview = z.object({
  displayId: z.number().int(),
  /** What of the order's money is still with the shop. */
  left: cents,
  lines: z.array(
    z.object({
      itemId: z.string(),
      title: z.string(),
      variantTitle: z.string(),
      /** Pieces whose money can still go back, and what all of them come to. */
      quantity: z.number().int(),
      cents,
      /** Whether there is stock of it to give back: a file has none. */
      stocked: z.boolean(),
    }),
  ),
  delivery: cents,
  chosen: z.object({
    lines: z.array(z.object({ itemId: z.string(), title: z.string(), quantity: z.number().int(), cents })),
    delivery: cents,
    total: cents,
  }),
  /** The rows of the credit note, and the goods that it names. */
  creditNote: z.object({
    rows: z.array(z.object({ percent: z.number(), base: cents, vat: cents, gross: cents })),
    goods: z.array(z.object({ title: z.string(), quantity: z.number() })),
  }),
  /** Pieces that are taken out of the order, and those that come back as a return. */
  stock: z.object({ takenOut: z.number().int(), comesBack: z.number().int() }),
  /** Pieces that are chosen, not packed, and stay in the order: they are still to be sent. */
  stillToSend: z.number().int(),
});
export type RefundPreview = z.infer<typeof refundPreview>;

/** POST /admin/order-refunds/:id: once for each key, at the total that the owner saw. */
export const orderRefund = z.strictObject({
  key: z.string().regex(/^[\w-]{8,60}$/),
  total: cents.min(1),
  wish: refundWish,
});
export type OrderRefund = z.input<typeof orderRefund>;

/** Its answer: cents that went back; `again` when this key had done so before. */
export const orderRefunded = z.object({ refunded: cents, again: z.boolean() });
export type OrderRefunded = z.infer<typeof orderRefunded>;
