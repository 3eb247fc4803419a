import { createHash } from "node:crypto";
import type { SessionLine } from "../../modules/stripe-checkout/session-params";
import { toCents } from "../../shared/to-cents";
import type { CartFacts } from "./cart-facts";

/** The lines of the payment page, as the cart shows them: "2 × Collageen naturel, 300 g", then delivery. */
export function paymentLines({ lines, methods }: CartFacts): SessionLine[] {
  const goods = lines.map(({ quantity, product_title, title, variant_title, total }) => {
    const name = [product_title ?? title, variant_title].filter(Boolean).join(", ");
    return { name: quantity > 1 ? `${quantity} × ${name}` : name, cents: toCents(total) };
  });
  const delivery = methods.map(({ name, total }) => ({ name, cents: toCents(total) }));
  return [...goods, ...delivery.filter(({ cents }) => cents > 0)];
}

/** Equal for two checkouts whose payment pages show the same. */
export function fingerprint(cart: CartFacts): string {
  const shown = {
    lines: paymentLines(cart),
    total: cart.totalCents,
    currency: cart.currency,
    email: cart.email,
  };
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
