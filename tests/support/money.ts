import { z } from "zod";
import { rows } from "./database";
import { ledger } from "./ledger";

/** An order that a cart became, with what it comes to now: refunds are off it. */
export interface PlacedOrder {
  id: string;
  cartId: string;
  status: string;
  cents: number;
  /** What its payments took and did not give back, as the shop's own rows have it. */
  bookedCents: number;
}

/** One cart's money as Stripe's books have it, in cents, beside what the shop made of it. */
export interface CartBooks {
  paid: number;
  refunded: number;
  /** Totals of the orders that came of it, in cents. */
  orders: number[];
}

const placed = z.object({
  id: z.string(),
  cart_id: z.string(),
  status: z.string(),
  total: z.coerce.number(),
  booked: z.coerce.number(),
});

/** Whole cents of Medusa's decimal sums, which floats may miss by a hair. */
export const cents = (amount: number): number => Math.round(Number((amount * 100).toFixed(4)));

/** Every order of the shop under test, from its database. */
export async function allOrders(): Promise<PlacedOrder[]> {
  const found = await rows(
    placed,
    `select o.id, oc.cart_id, o.status, s.totals->>'current_order_total' as total, (
       select coalesce(sum((select coalesce(sum(amount), 0) from capture where payment_id = p.id and deleted_at is null)
         - (select coalesce(sum(amount), 0) from refund where payment_id = p.id and deleted_at is null)), 0)
       from order_payment_collection opc join payment p on p.payment_collection_id = opc.payment_collection_id
       where opc.order_id = o.id and opc.deleted_at is null) as booked
     from order_cart oc
     join "order" o on o.id = oc.order_id and o.deleted_at is null
     join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
     where oc.deleted_at is null`,
  );
  return found.map(({ id, cart_id, status, total, booked }) => ({
    id,
    cartId: cart_id,
    status,
    cents: cents(total),
    bookedCents: cents(booked),
  }));
}

/** Reads both sides: the stand-in's ledger and the shop's orders. */
export async function booksOf(cartId: string): Promise<CartBooks> {
  const [entries, orders] = await Promise.all([ledger(), allOrders()]);
  const own = entries.filter((entry) => entry.clientReferenceId === cartId);
  return {
    paid: own.reduce((sum, entry) => sum + entry.paid, 0),
    refunded: own.reduce((sum, entry) => sum + entry.refunded, 0),
    orders: orders.filter((order) => order.cartId === cartId).map((order) => order.cents),
  };
}

/** What was taken and kept is exactly one order's total, or nothing at all. */
export function isSettled({ paid, refunded, orders }: CartBooks): boolean {
  if (orders.length > 1) return false;
  return paid - refunded === (orders[0] ?? 0);
}
