import { locksOf } from "../shop/locks";
import type { MedusaContainer } from "@medusajs/framework/types";
import { orderIdOf, cartFacts, takenFrom, type CartFacts } from "./cart-facts";
import { fingerprint } from "./payment-page";
import { completeCart, type Completed } from "./complete-cart";
import { finishOrder } from "./finish-order";
import { takeBackHalfOrders } from "./partial-orders";
import type { CheckoutRow } from "./read-payment";
import { inboxOf } from "./stripe";

/** A checkout of nothing to pay that was begun and not ended: Stripe never hears of these. */
const begun = { stripe_session_id: null, state: "open" } as const;

/**
 * Nothing to pay: an order at once. The checkout is written down first, so that a crash in the middle is found.
 * Call it while the cart is held. @throws StillUnderWay
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
 * Ends a free checkout that a crash left open: its order is finished when there is one, and otherwise whatever there is
 * of it goes, and the reader may order again. Call it while the cart is held. @throws StillUnderWay
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
    await locksOf(container).withLock("stock", takenFrom(cart), () => takeBackHalfOrders(container, cart));
  await inbox.updateCheckouts({ id: row.id, state: "failed", reason: "changed" });
}

/** Those that were left open and not looked at since `before`. */
export function unsettledFree(container: MedusaContainer, before: Date): Promise<CheckoutRow[]> {
  return inboxOf(container).listCheckouts({ ...begun, checked_at: { $lte: before } }, { take: 100 });
}
