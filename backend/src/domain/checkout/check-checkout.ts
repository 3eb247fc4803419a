import type { CartView } from "../../contracts/cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import type { RefusalCode } from "../../contracts/refusal";

/**
 * Why this cart cannot be ordered as asked; null when it can. Pure.
 * @param served country codes the shop delivers to
 */
export function checkoutRefusal(
  cart: CartView,
  request: CheckoutRequest,
  served: ReadonlySet<string>,
): RefusalCode | null {
  if (cart.lines.length === 0) return "cart_empty";
  const states = new Set(cart.lines.map(({ availability }) => availability.state));
  if (states.has("withdrawn")) return "not_for_sale";
  if (states.has("sold_out")) return "sold_out";
  if (states.has("too_many")) return "not_enough_stock";
  if (!served.has(request.address.country_code)) return "country_not_served";
  if (cart.needsDelivery) {
    const option = cart.delivery.find(({ id }) => id === request.shipping_option_id);
    if (!option) return "delivery_unavailable";
    if (option.kind === "pickup_point" && !request.pickup_point) return "pickup_point_missing";
  }
  const consent = request.digital_consent;
  // Directive 2011/83/EU art. 16(m): without both consents the buyer keeps the right to withdraw, and the download may
  // not start.
  if (cart.hasDigital && !(consent?.start_now && consent.loses_withdrawal)) return "digital_consent_missing";
  return null;
}
