import { createHash } from "node:crypto";
import type { CartRecord } from "../cart/cart-record";
import type { CheckoutRequest } from "../../contracts/checkout";
import type { SessionLine } from "../../modules/stripe-checkout/session-params";
import { toCents } from "../../shared/to-cents";
import type { CartFacts } from "../payments/cart-facts";
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

/** The lines of the payment page, as the cart shows them: "2 × Collageen naturel, 300 g", then delivery. */
export function paymentLines({ lines, methods }: CartFacts): SessionLine[] {
  const goods = lines.map(({ quantity, product_title, title, variant_title, total }) => {
    const name = [product_title ?? title, variant_title].filter(Boolean).join(", ");
    return { name: quantity > 1 ? `${quantity} × ${name}` : name, cents: toCents(total) };
  });
  const delivery = methods.map(({ name, total }) => ({ name, cents: toCents(total) }));
  return [...goods, ...delivery.filter(({ cents }) => cents > 0)];
}

/** Equal for two checkouts that show the reader the same page to pay. */
export function fingerprint(cart: CartFacts): string {
  const shown = {
    lines: paymentLines(cart),
    total: cart.totalCents,
    currency: cart.currency,
    email: cart.email,
  };
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
