import { locksOf } from "../shop/locks";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { stayedLocked, withCartLock } from "../cart/cart-lock";
import { coreRefusal } from "../cart/core-refusal";
import { cart as anyCart, readCart, shownCart } from "../cart/read-cart";
import { cartView, countryOf, isSent } from "../cart/cart-view";
import { forDelivery, offeredDeliveries } from "../cart/delivery-options";
import { pricesDue } from "../cart/reprice-cart";
import { readWholeCart } from "../cart/whole-cart";
import type { CartView, DeliveryOption } from "../../contracts/cart";
import type { CheckoutAnswer, CheckoutRequest } from "../../contracts/checkout";
import type { Refusal } from "../../contracts/refusal";
import { environment } from "../../config/environment";
import { StillHeld } from "../../modules/locks/service";
import { recentSettings } from "../shop/recent-settings";
import type { CartFacts } from "../payments/cart-facts";
import { checkoutRefusal, isAgreed, missingAddress } from "./check-checkout";
import { settleFree, takeForNothing } from "../payments/free-checkout";
import { StillUnderWay } from "../payments/partial-orders";
import { messageOf } from "../../shared/message-of";
import { takesOrders } from "../launch/takes-orders";
import { openCheckout, openCheckouts } from "./open-checkout";
import { Refused } from "../../shared/refused";
import { inboxOf } from "../payments/stripe";
import { fillCart, payableCart, pricedCart } from "./update-cart";

/** Without its sums, which take long to add up. */
const isCompleted = anyCart.pick({ completed_at: true });

/** Stripe takes no payment of less, in euros: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts. */
const leastToPay = 50;

export interface PlaceCheckout {
  cartId: string;
  request: CheckoutRequest;
}

/**
 * From the order button to the payment page, under the lock of the cart. A second click gets the same page; a cart that
 * is paid gets the page of its order. Each part is a core workflow that undoes itself when it fails. After a failure
 * only what the reader typed stays; a payment page that was opened and never shown expires.
 * @throws Refused with the code of why it cannot be ordered
 */
export async function placeCheckout(
  container: MedusaContainer,
  input: PlaceCheckout,
): Promise<CheckoutAnswer> {
  try {
    return await locksOf(container).withLock("cart", [input.cartId], () => place(container, input));
  } catch (error) {
    throw refusalFor(container, error);
  }
}

async function place(container: MedusaContainer, input: PlaceCheckout): Promise<CheckoutAnswer> {
  const { cartId, request } = input;
  const known = await readCart(container, cartId, isCompleted);
  if (!known) throw new Refused("cart_not_found");
  if (known.completed_at) return placed(container, cartId);
  if (!takesOrders((await recentSettings(container)).trader)) throw new Refused("shop_not_open");
  const before = await openCheckouts(container, cartId);
  if (before.underWay) return answer(before.underWay.id, "placed");
  const { view, option, priced } = await checkAndFill(container, input);
  const filled = await payableCart(container, priced);
  const deliverable = filled.methods.some((each) => each.shipping_option_id === request.shipping_option_id);
  if (view.needsDelivery && !deliverable) throw new Refused("delivery_unavailable");
  if (!isAgreed(request, filled, option)) throw new Refused("total_changed");
  if (filled.totalCents === 0) return await orderForNothing(container, filled);
  if (filled.totalCents < leastToPay) throw new Refused("total_too_small");
  const checkout = await openCheckout(container, filled, before.open);
  if (!checkout.url) throw new Error(`checkout ${checkout.id} has no page`);
  return { checkout_id: checkout.id, url: checkout.url, kind: "pay" };
}

interface Filled {
  view: CartView;
  /** At today's prices, as it will be ordered. */
  priced: CartFacts;
  /** The chosen way to deliver. */
  option: DeliveryOption | undefined;
}

/**
 * Checks the cart as it is now, writes what the reader filled in and brings it to today's prices, under one lock: nothing
 * else changes it in between.
 */
function checkAndFill(container: MedusaContainer, { cartId, request }: PlaceCheckout): Promise<Filled> {
  const work = async (): Promise<Filled> => {
    const begun = await readWholeCart(container, cartId);
    if (!begun) throw new Refused("cart_not_found");
    const { write, unpriced } = await pricesDue(container, begun);
    const whole = (await write?.()) ? ((await readWholeCart(container, cartId)) ?? begun) : begun;
    const cart = shownCart.parse(whole);
    const wanted = forDelivery(cart, await countryOf(container, cart, request.address.country_code));
    const options = isSent(cart) ? await offeredDeliveries(container, wanted) : [];
    const view = await cartView(container, cart, { country: wanted.country, unpriced, offered: options });
    const { countries } = await recentSettings(container);
    const served = new Set(countries.map(({ code }) => code));
    const refusal = checkoutRefusal(view, request, served);
    if (refusal) throw new Refused(refusal);
    const option = view.delivery.find(({ id }) => id === request.shipping_option_id);
    const wrong: NonNullable<Refusal["fields"]> = missingAddress(request, option);
    if (request.invoice?.country_code && !served.has(request.invoice.country_code))
      wrong["invoice.country_code"] = "invalid";
    if (Object.keys(wrong).length > 0) throw new Refused("invalid_input", { fields: wrong });
    const offered = { wanted, options };
    await fillCart(container, { whole, request, offered, view });
    return { view, option, priced: await pricedCart(container, cartId, offered) };
  };
  return withCartLock(container, cartId, work);
}

const answer = (id: string, kind: CheckoutAnswer["kind"]): CheckoutAnswer => ({
  checkout_id: id,
  url: `${environment.storefrontUrl}/bestelling/${id}`,
  kind,
});

async function placed(container: MedusaContainer, cartId: string): Promise<CheckoutAnswer> {
  const inbox = inboxOf(container);
  const [open] = await inbox.listCheckouts(
    { cart_id: cartId, stripe_session_id: null, state: "open" },
    { take: 1 },
  );
  if (open) await settleFree(container, open.id);
  const [row] = await inbox.listCheckouts({ cart_id: cartId, state: "order" }, { take: 1 });
  if (!row) throw new Refused("cart_completed");
  return answer(row.id, "placed");
}

async function orderForNothing(container: MedusaContainer, cart: CartFacts): Promise<CheckoutAnswer> {
  const { checkoutId, done } = await takeForNothing(container, cart);
  if (!done.ok) throw new Refused(done.reason === "sold_out" ? "sold_out" : "unexpected", { status: 409 });
  return answer(checkoutId, "placed");
}

/**
 * The refusal for an error: while a payment is under way the cart cannot change; after an error of Stripe's, or when
 * cart or stock stay locked, payment is unavailable for now; what core refuses has its own code. Any other error is
 * returned as it is.
 */
function refusalFor(container: MedusaContainer, error: unknown): unknown {
  if (error instanceof Refused) return error;
  if (error instanceof StillUnderWay) return new Refused("payment_in_progress");
  const message = messageOf(error);
  if (MedusaError.isMedusaError(error) && message.includes("holds a payment"))
    return new Refused("payment_in_progress");
  // Core's error says no more when an earlier payment page could not be closed; its log says why.
  const unavailable =
    error instanceof StillHeld ||
    stayedLocked(message) ||
    /Stripe|Could not delete all payment sessions/i.test(message);
  const known = MedusaError.isMedusaError(error) ? coreRefusal(message) : null;
  if (!unavailable) return known ? new Refused(known) : error;
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`checkout: ${message}`);
  return new Refused("payment_unavailable");
}
