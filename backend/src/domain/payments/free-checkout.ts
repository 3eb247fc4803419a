import { locksOf } from "../shop/locks";
import type { MedusaContainer } from "@medusajs/framework/types";
import { orderIdOf, cartFacts, takenFrom, type CartFacts } from "./cart-facts";
import { fingerprint } from "./payment-page";
import { completeCart, type Completed } from "./complete-cart";
import { finishOrder } from "./finish-order";
import { removePartialOrders } from "./partial-orders";
import type { CheckoutRow } from "./read-payment";
import { inboxOf } from "./stripe";

/** A checkout with nothing to pay that began and did not end. Stripe knows nothing of these. */
const begun = { stripe_session_id: null, state: "open" } as const;

/**
 * Makes the order of a cart with nothing to pay. The checkout is stored first, so that the job finds it after a crash.
 * Call it while the cart is locked. @throws StillUnderWay
 */
export async function takeForNothing(
  container: MedusaContainer,
  cart: CartFacts,
): Promise<{ checkoutId: string; done: Completed }> {
  const inbox = inboxOf(container);
  const [earlier] = await inbox.listCheckouts({ ...begun, cart_id: cart.id }, { take: 1 });
  const row =
    earlier ??
    (await inbox.createCheckouts({
      cart_id: cart.id,
      amount_cents: 0,
      currency: cart.currency,
      fingerprint: fingerprint(cart),
      completing_at: new Date(),
      checked_at: new Date(),
    }));
  const done = await completeCart(container, cart, { again: earlier !== undefined });
  await inbox.updateCheckouts(
    done.ok
      ? { id: row.id, state: "order", order_id: done.orderId, completing_at: null }
      : { id: row.id, state: "failed", reason: "changed" },
  );
  return { checkoutId: row.id, done };
}

/**
 * Ends a free checkout that a crash left open: finishes its order when there is one, else removes what there is of it,
 * so that the reader can order again. Call it while the cart is locked. @throws StillUnderWay
 */
export async function settleFree(container: MedusaContainer, id: string): Promise<void> {
  const inbox = inboxOf(container);
  const [row] = await inbox.listCheckouts({ ...begun, id }, { take: 1 });
  if (!row) return;
  const orderId = await orderIdOf(container, row.cart_id);
  const cart = await cartFacts(container, row.cart_id);
  if (orderId && cart) {
    await finishOrder(container, orderId, { cart, paymentSession: null });
    await inbox.updateCheckouts({ id: row.id, state: "order", order_id: orderId, completing_at: null });
    return;
  }
  if (cart)
    await locksOf(container).withLock("stock", takenFrom(cart), () => removePartialOrders(container, cart));
  await inbox.updateCheckouts({ id: row.id, state: "failed", reason: "changed" });
}

/** Ends a free checkout that cannot be settled: nothing was paid, so nothing goes back. The Admin lists it. */
export async function giveUpFree(
  container: MedusaContainer,
  row: CheckoutRow,
  detail: string,
): Promise<void> {
  const inbox = inboxOf(container);
  await inbox.updateCheckouts({ id: row.id, state: "failed", reason: "changed" });
  await inbox.createRepairs({ kind: "given_up_free", checkout_id: row.id, order_id: null, detail });
}

/** The free checkouts that are open and were not checked since `before`. */
export function unsettledFree(container: MedusaContainer, before: Date): Promise<CheckoutRow[]> {
  return inboxOf(container).listCheckouts({ ...begun, checked_at: { $lte: before } }, { take: 100 });
}
