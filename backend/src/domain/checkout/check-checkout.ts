import type { CartView, DeliveryOption } from "../../contracts/cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import { missingOfInvoice } from "../../contracts/invoice-to";
import type { RefusalCode } from "../../contracts/refusal";
import { toCents } from "../../shared/to-cents";

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

const streetAndPlace = ["address_1", "postal_code", "city"] as const;

/**
 * The parts of the addresses that the order lacks, as fields of the request: none of where the buyer lives when it is
 * collected, for then nobody needs to know. Pure.
 */
export function missingAddress(
  { address, invoice }: Pick<CheckoutRequest, "address" | "invoice">,
  option: DeliveryOption | undefined,
): Record<string, "missing"> {
  const collected = option?.kind === "collect";
  const delivered = collected ? [] : streetAndPlace.filter((name) => !address[name]);
  const invoiced = missingOfInvoice(invoice, collected ? { company: address.company } : address);
  const names = [...delivered.map((name) => `address.${name}`), ...invoiced.map((name) => `invoice.${name}`)];
  return Object.fromEntries(names.map((name) => [name, "missing"]));
}

/**
 * Whether the reader saw what the order costs now. A delivery that he chose after he saw the total is no surprise: then
 * the goods and the price beside his choice are what he agreed to; a code that takes off more once a delivery is chosen
 * counts in his favour. Pure.
 * @param now the cart as it was filled in, in cents
 * @param option the chosen delivery with its price today
 */
export function isAgreed(
  { seen_total_cents, seen_choice }: Pick<CheckoutRequest, "seen_total_cents" | "seen_choice">,
  now: { totalCents: number; goodsCents: number },
  option: DeliveryOption | undefined,
): boolean {
  if (seen_choice && option)
    return (
      seen_choice.goods_cents === now.goodsCents &&
      seen_choice.delivery_cents === toCents(option.price.amount)
    );
  return seen_total_cents === undefined || seen_total_cents === now.totalCents;
}
