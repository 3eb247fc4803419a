import { afterEach, beforeEach, expect } from "@jest/globals";
import { eventually } from "./eventually";
import { calm } from "./faults";
import { demandInvariants } from "./invariants";
import { booksOf, isSettled, type CartBooks } from "./money";
import { setStock } from "./owner";

/** Sold in these tests; nothing else is. */
export const scoop = { handle: "maatschep", sku: "VK-TOE-MAA-25" } as const;

/** Milliseconds a test may take when only the shop's own repairs help. */
export const slow = 240_000;

/**
 * Before each fault there is stock; after each Stripe has no faults any more, and the invariants of the whole shop are
 * checked.
 */
export function faultTests(): void {
  beforeEach(async () => setStock(scoop.sku, 60), slow);
  afterEach(async () => {
    await calm();
    await demandInvariants();
  }, slow);
}

/** Waits until a cart's money and orders agree. */
export function settled(cartId: string): Promise<CartBooks> {
  return eventually(async () => {
    const found = await booksOf(cartId);
    return isSettled(found) ? found : null;
  }, 200_000);
}

/** Paid once, and one order of exactly what was kept. */
export async function becameAnOrder(cartId: string): Promise<CartBooks> {
  const books = await eventually(async () => {
    const found = await booksOf(cartId);
    return found.orders.length > 0 && isSettled(found) ? found : null;
  }, 200_000);
  expect(books.orders).toEqual([books.paid - books.refunded]);
  return books;
}

/** No order, and every cent back. */
export async function allWentBack(cartId: string): Promise<void> {
  const books = await eventually(async () => {
    const found = await booksOf(cartId);
    return found.paid > 0 && found.paid === found.refunded ? found : null;
  }, 200_000);
  expect(books.orders).toEqual([]);
}
