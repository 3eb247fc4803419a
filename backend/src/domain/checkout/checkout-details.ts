import { sourcesOf } from "../cart/line-sources";
import type { CartRecord } from "../cart/read-cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import type { ShopSettings } from "../../contracts/shop-settings";
import { wording } from "./wording";

/** Where the invoice goes: as in the delivery, but for what was asked of it. */
export function invoiceAddress({ address, invoice }: CheckoutRequest): CheckoutRequest["address"] {
  const { company, company_number: _number, ...place } = invoice ?? {};
  const named = company ? { company } : {};
  return place.address_1
    ? { ...withoutPlace(address), ...stated(place), ...named }
    : { ...address, ...named };
}

const withoutPlace = ({ address_1: _street, address_2: _more, ...rest }: CheckoutRequest["address"]) => rest;

/** Without what is undefined, which would hide what it is merged with. */
const stated = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]: Exclude<T[Name], undefined>;
  };

/** What is kept with the cart and so with the order: proof of consent, where to deliver, which articles sold it. */
export function checkoutMetadata(
  cart: CartRecord,
  request: CheckoutRequest,
  digital: boolean,
  { withdrawal: { days, arrivesWithin } }: Pick<ShopSettings, "withdrawal">,
) {
  const now = new Date();
  const at = now.toISOString();
  // Only of lines that are bought: an article whose line was removed sold nothing.
  const known = sourcesOf(cart.metadata);
  const sources = Object.fromEntries(
    cart.items.flatMap(({ variant_id }) => {
      const articles = variant_id ? known[variant_id] : undefined;
      return variant_id && articles ? [[variant_id, articles]] : [];
    }),
  );
  // Medusa adds these to what the cart's metadata holds.
  return {
    cart_id: cart.id,
    pickup_point: request.pickup_point ?? null,
    buyer_note: request.note ?? null,
    // Null: a storefront that did not ask; then nobody is mailed.
    no_review_mail: request.no_review_mail ?? null,
    withdrawal: { days, arrivesWithin },
    company_number: request.invoice?.company_number ?? null,
    terms: { accepted_at: at, wording: wording.terms },
    digital_consent_at: digital ? at : null,
    digital_consent: digital ? { ...request.digital_consent, wording: wording.digitalConsent } : null,
    sources,
    source_articles: [...new Set(Object.values(sources).flat())],
  };
}
