import { z } from "zod";
import { admin, standIn } from "./store";

const ledger = z.object({
  entries: z.array(
    z.object({
      session: z.string(),
      clientReferenceId: z.string().nullable(),
      paid: z.number(),
      refunded: z.number(),
    }),
  ),
});
const orders = z.object({
  orders: z.array(
    z.object({ id: z.string(), total: z.number(), cart: z.object({ id: z.string() }).nullish() }),
  ),
});

/** One cart's money as Stripe's books have it, in cents, beside what the shop made of it. */
export interface CartBooks {
  paid: number;
  refunded: number;
  /** Totals of the orders that came of it, in cents. */
  orders: number[];
}

/** Reads both sides: the stand-in's ledger and the shop's orders. */
export async function booksOf(cartId: string): Promise<CartBooks> {
  const { entries } = ledger.parse((await standIn("GET", "/ledger")).body);
  const own = entries.filter((entry) => entry.clientReferenceId === cartId);
  const answer = await admin("GET", "/orders?limit=200&order=-created_at&fields=id,total,cart.id");
  const placed = orders.parse(answer.body).orders.filter((order) => order.cart?.id === cartId);
  return {
    paid: own.reduce((sum, entry) => sum + entry.paid, 0),
    refunded: own.reduce((sum, entry) => sum + entry.refunded, 0),
    orders: placed.map(({ total }) => Math.round(total * 100)),
  };
}

/** What was taken and kept is exactly one order's total, or nothing at all. */
export function isSettled({ paid, refunded, orders: placed }: CartBooks): boolean {
  if (placed.length > 1) return false;
  return paid - refunded === (placed[0] ?? 0);
}
