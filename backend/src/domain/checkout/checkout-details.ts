import type { CartRecord } from "../cart/read-cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import { wording } from "./wording";

/** What is kept with the cart and so with the order: proof of consent, where to deliver, which articles sold it. */
export function checkoutMetadata(cart: CartRecord, request: CheckoutRequest, digital: boolean, now: Date) {
  const at = now.toISOString();
  const articles = cart.items.flatMap(({ metadata }) =>
    typeof metadata?.source_article === "string" ? [metadata.source_article.slice(0, 100)] : [],
  );
  return {
    ...cart.metadata,
    cart_id: cart.id,
    pickup_point: request.pickup_point ?? null,
    terms: { accepted_at: at, wording: wording.terms },
    digital_consent_at: digital ? at : null,
    digital_consent: digital ? { ...request.digital_consent, wording: wording.digitalConsent } : null,
    source_articles: [...new Set(articles)],
  };
}
