import { z } from "zod";
import { deliveryKind } from "./cart";

const count = z.number().int().nonnegative();
const cents = z.number().int();
const orderId = z.string().regex(/^order_\w{1,60}$/);

/** Where an order is, as its goods are; of files alone it is `digital`, and of an order with nothing in it `nothing`. */
export const packingState = z.enum([
  "to_pack",
  "partly",
  "sent",
  "ready",
  "collected",
  "digital",
  "nothing",
  "canceled",
]);
export type PackingState = z.infer<typeof packingState>;

/**
 * Why an order may not leave yet: nothing was paid, only reserved, less than it costs since it was changed, or all went
 * back; withdrawn from; disputed, or lost to the bank.
 */
export const packingProblem = z.enum([
  "unpaid",
  "uncaptured",
  "underpaid",
  "refunded",
  "withdrawn",
  "disputed",
]);
export type PackingProblem = z.infer<typeof packingProblem>;

export const packingView = z.enum([
  "pack",
  "collect",
  "digital",
  "paid",
  "problem",
  "sent",
  "canceled",
  "all",
]);
export type PackingView = z.infer<typeof packingView>;

const parcel = z.object({
  id: z.string(),
  sentAt: z.iso.datetime().nullable(),
  arrivedAt: z.iso.datetime().nullable(),
  /** The press of the button that made it, where it was one of these screens. */
  key: z.string().nullable(),
  /** `carrier` is its name, null when it is not known. */
  tracking: z.array(
    z.object({ number: z.string(), url: z.string().nullable(), carrier: z.string().nullable() }),
  ),
});

const line = z.object({
  itemId: z.string(),
  title: z.string(),
  variantTitle: z.string(),
  sku: z.string(),
  quantity: count,
  /** Pieces that have not left. */
  left: count,
  /** Of those, pieces that are in no parcel yet. */
  unpacked: count,
  /** A file: nothing of it is packed. */
  digital: z.boolean(),
  /** What the buyer paid for the line, VAT included, after discounts. */
  cents,
});

/** An order as whoever packs it looks at it. Whole cents, VAT included. */
export const packingOrder = z.object({
  id: z.string(),
  displayId: z.number().int(),
  placedAt: z.iso.datetime(),
  state: packingState,
  problem: packingProblem.nullable(),
  kind: deliveryKind,
  /** The delivery option as the buyer chose it; empty of files alone. */
  delivery: z.string(),
  deliveryCents: cents,
  name: z.string(),
  company: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  /** Two letters. */
  country: z.string(),
  phone: z.string(),
  email: z.string(),
  pickupPoint: z.string().nullable(),
  /** Days in which its buyer can withdraw, after it was received: what the slip in the parcel says. */
  withdrawalDays: count,
  /** What the buyer wrote when he ordered. */
  note: z.string().nullable(),
  lines: z.array(line),
  /** Pieces of goods in the order, and those that have not left. */
  pieces: count,
  left: count,
  total: cents,
  refunded: cents,
  parcels: z.array(parcel),
});
export type PackingOrder = z.infer<typeof packingOrder>;

export const packingQuery = z.object({
  view: packingView.default("pack"),
  q: z.string().trim().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/packing: what is to be packed oldest first, else newest first; `counts` of every view with these words. */
export const packingList = z.object({
  orders: z.array(packingOrder),
  count,
  counts: z.record(packingView, count),
});
export type PackingList = z.infer<typeof packingList>;

/** GET /admin/packing/:id */
export const onePacking = z.object({ order: packingOrder });
export type OnePacking = z.infer<typeof onePacking>;

const piece = z.tuple([z.string(), z.coerce.number().int()]);

/** GET /admin/packing/papers/{slips,labels,picking,addresses}: of at most 100 orders, in this order. */
export const papersQuery = z.object({
  orders: z
    .string()
    .max(7_000)
    .transform((ids) => [...new Set(ids.split(","))])
    .pipe(z.array(orderId).min(1).max(100)),
  size: z.enum(["A4", "A6"]).default("A4"),
  /** What goes into a parcel, when it is not all: "ordli_1:2,ordli_2:1". Of the first order's slip. */
  pieces: z
    .string()
    .max(7_000)
    .regex(/^\w{1,60}:\d{1,5}(,\w{1,60}:\d{1,5})*$/)
    .transform((text) => new Map(text.split(",").map((each) => piece.parse(each.split(":")))))
    .optional(),
});

const tracking = z
  .string()
  .trim()
  .max(60)
  .regex(/^[A-Za-z0-9 .-]*$/);

const parcelWish = z.strictObject({
  id: orderId,
  /** Names this press of the button: what was done under it is not done again. */
  key: z.string().regex(/^[\w-]{8,60}$/),
  /** What goes into the parcel, when it is not all that is left. */
  items: z
    .array(
      z.strictObject({
        item_id: z.string().max(60).regex(/^\w+$/),
        quantity: z.number().int().min(1).max(10_000),
      }),
    )
    .min(1)
    .max(200)
    .optional(),
  tracking: tracking.optional(),
  /** Code of its carrier, when the number does not say it; "other" for one that the shop does not know. */
  carrier: z.string().max(30).optional(),
});
export type ParcelWish = z.infer<typeof parcelWish>;

/** POST /admin/packing/steps: sent, or ready to be collected, or collected. Each parcel is done whole, or not at all. */
export const packingSteps = z.strictObject({
  step: z.enum(["send", "ready", "collected"]),
  orders: z.array(parcelWish).min(1).max(100),
});
export type PackingSteps = z.infer<typeof packingSteps>;

/** Why a step was not taken. */
export const packingFault = z.enum([
  "not_found",
  "canceled",
  ...packingProblem.options,
  "to_be_collected",
  "not_to_be_collected",
  "not_ready",
  "nothing_to_send",
  "too_many",
  "carrier_unknown",
  "failed",
  /** Of several parcels one left, and its mail went; another did not. */
  "partly_failed",
]);
export type PackingFault = z.infer<typeof packingFault>;

/** What became of each order: `already` was done before and nothing happened now. */
export const packingResults = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      displayId: z.number().int().nullable(),
      outcome: z.enum(["done", "already", "refused"]),
      fault: packingFault.nullable(),
    }),
  ),
});
export type PackingResults = z.infer<typeof packingResults>;
export type PackingResult = PackingResults["results"][number];
