import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { cartById } from "../cart/cart-record";
import { cartView } from "../cart/cart-view";
import type { CheckoutAnswer, CheckoutRequest } from "../contracts/checkout";
import { environment } from "../config/environment";
import { readShopFile } from "../shop/shop-file";
import { readCart, type CartFacts } from "./cart-facts";
import { checkoutRefusal } from "./check-checkout";
import { fingerprint } from "./checkout-details";
import { completeCart } from "./complete-cart";
import { openCheckout, openCheckouts } from "./open-checkout";
import { refuse, type Refusal } from "./refusal";
import { inboxOf } from "./stripe";
import { fillCart } from "./update-cart";

export interface PlaceCheckout {
  cartId: string;
  request: CheckoutRequest;
}

/**
 * From the reader's one click to the page to pay, while nobody else changes or settles this cart. A second click
 * gets the same page; a cart that is paid gets the page of its order.
 */
export function placeCheckout(
  container: MedusaContainer,
  input: PlaceCheckout,
): Promise<CheckoutAnswer | Refusal> {
  return inboxOf(container).exclusively("cart", [input.cartId], async () => {
    try {
      return await place(container, input);
    } catch (error) {
      return refusalFor(container, error);
    }
  });
}

async function place(container: MedusaContainer, input: PlaceCheckout): Promise<CheckoutAnswer | Refusal> {
  const { cartId, request } = input;
  const [cart, record] = await Promise.all([readCart(container, cartId), cartById(container, cartId)]);
  if (!cart || !record) return refuse("cart_not_found", 404);
  if (cart.completed) return (await placed(container, cartId)) ?? refuse("cart_completed");
  const before = await openCheckouts(container, cartId);
  if (before.underWay) return answer(before.underWay.id, "placed");
  const view = await cartView(container, record, request.address.country_code);
  const served = new Set(readShopFile().countries.map(({ code }) => code));
  const refusal = checkoutRefusal(view, request, served);
  if (refusal) return refusal;
  const filled = await fillCart(container, cart, request, view);
  const seen = request.seen_total_cents;
  // A cent of rounding between what a page printed and what is charged is no other price.
  if (seen !== undefined && Math.abs(seen - filled.totalCents) > 1) return refuse("total_changed");
  if (filled.totalCents === 0) return await takeForNothing(container, filled);
  const checkout = await openCheckout(container, filled, before.open);
  if (!checkout.url) throw new Error(`checkout ${checkout.id} has no page`);
  return { checkout_id: checkout.id, url: checkout.url, kind: "pay" };
}

const answer = (id: string, kind: CheckoutAnswer["kind"]): CheckoutAnswer => ({
  checkout_id: id,
  url: `${environment.storefrontUrl}/bestelling/${id}`,
  kind,
});

async function placed(container: MedusaContainer, cartId: string): Promise<CheckoutAnswer | null> {
  const [row] = await inboxOf(container).listCheckouts({ cart_id: cartId, state: "order" }, { take: 1 });
  return row ? answer(row.id, "placed") : null;
}

/** Nothing to pay: an order at once, and Stripe never hears of it. */
async function takeForNothing(
  container: MedusaContainer,
  cart: CartFacts,
): Promise<CheckoutAnswer | Refusal> {
  const done = await completeCart(container, cart);
  if (!done.ok) return refuse(done.reason === "sold_out" ? "sold_out" : "unexpected");
  const row = await inboxOf(container).createCheckouts({
    cart_id: cart.id,
    amount_cents: 0,
    currency: cart.currency,
    fingerprint: fingerprint(cart),
    state: "order",
    order_id: done.orderId,
    checked_at: new Date(),
  });
  return answer(row.id, "placed");
}

/** Money on its way forbids changes; anything of Stripe's means that paying cannot be done now. The rest is thrown. */
function refusalFor(container: MedusaContainer, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  if (MedusaError.isMedusaError(error) && message.includes("holds a payment"))
    return refuse("payment_in_progress");
  if (!/Stripe/i.test(message)) throw error;
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`checkout: ${message}`);
  return refuse("payment_unavailable", 503);
}
