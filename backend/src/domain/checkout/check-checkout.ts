import type { CartView } from "../../contracts/cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import { refuse, type Refusal } from "./refusal";

/**
 * What stands in the way of ordering this cart as asked; null when nothing does. Pure.
 * @param served country codes the shop delivers to
 */
export function checkoutRefusal(
  cart: CartView,
  request: CheckoutRequest,
  served: ReadonlySet<string>,
): Refusal | null {
  if (cart.lines.length === 0) return refuse("cart_empty");
  const states = new Set(cart.lines.map(({ availability }) => availability.state));
  if (states.has("withdrawn")) return refuse("not_for_sale");
  if (states.has("sold_out")) return refuse("sold_out");
  if (states.has("too_many")) return refuse("not_enough_stock");
  if (!served.has(request.address.country_code)) return refuse("country_not_served", 400);
  if (cart.needsDelivery) {
    const option = cart.delivery.find(({ id }) => id === request.shipping_option_id);
    if (!option) return refuse("delivery_unavailable", 400);
    if (option.kind === "pickup_point" && !request.pickup_point) return refuse("pickup_point_missing", 400);
  }
  const consent = request.digital_consent;
  // Directive 2011/83/EU art. 16(m): without both, the buyer keeps the right to withdraw and nothing may start.
  if (cart.hasDigital && !(consent?.start_now && consent.loses_withdrawal))
    return refuse("digital_consent_missing", 400);
  return null;
}
