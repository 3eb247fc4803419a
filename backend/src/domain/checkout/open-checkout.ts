import { createPaymentSessionsWorkflow, deletePaymentSessionsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { fullSession } from "../../modules/stripe-checkout/client";
import { sessionData } from "../../modules/stripe-checkout/session-data";
import { checkoutState } from "../../modules/stripe-checkout/statuses";
import type { CartFacts } from "../payments/cart-facts";
import { fingerprint, paymentLines } from "../payments/payment-page";
import type { CheckoutRow } from "../payments/read-payment";
import { inboxOf, providerId, stripe } from "../payments/stripe";

export interface OpenCheckouts {
  /**
   * A checkout that is paid, or whose payment is under way: the reader is sent to its page instead of a payment page.
   */
  underWay: CheckoutRow | null;
  open: CheckoutRow[];
}

/** The checkouts of this cart that can still be paid, or were paid. Asks Stripe. */
export async function openCheckouts(container: MedusaContainer, cartId: string): Promise<OpenCheckouts> {
  const rows = await inboxOf(container).listCheckouts({ cart_id: cartId, state: "open" }, { take: 20 });
  const open: CheckoutRow[] = [];
  for (const row of rows) {
    if (!row.stripe_session_id) continue;
    const now = checkoutState(await fullSession(stripe(), row.stripe_session_id));
    if (now === "open") open.push(row);
    else if (now !== "expired" && now !== "failed") return { underWay: row, open };
  }
  return { underWay: null, open };
}

/**
 * The one payment page of this cart: an open one that shows the same lines, else a new one after all others were
 * closed.
 */
export async function openCheckout(
  container: MedusaContainer,
  cart: CartFacts,
  before: CheckoutRow[],
): Promise<CheckoutRow> {
  const same = fingerprint(cart);
  const live = new Set(cart.sessions.map(({ id }) => id));
  const again = before.find((row) => row.fingerprint === same && live.has(row.id));
  if (again && live.size === 1) return again;
  const inbox = inboxOf(container);
  if (cart.sessions.length > 0)
    await deletePaymentSessionsWorkflow(container).run({ input: { ids: [...live] } });
  for (const { id } of before) await inbox.updateCheckouts({ id, state: "failed", reason: "changed" });
  if (!cart.collectionId) throw new Error(`cart ${cart.id} has no payment collection`);
  const { result } = await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: cart.collectionId,
      provider_id: providerId,
      data: { cart_id: cart.id, email: cart.email, lines: paymentLines(cart) },
    },
  });
  const opened = sessionData.parse(result.data);
  if (opened.amount_cents !== cart.totalCents)
    throw new Error(`cart ${cart.id} of ${cart.totalCents} has a payment page of ${opened.amount_cents}`);
  return inbox.createCheckouts({
    id: result.id,
    cart_id: cart.id,
    stripe_session_id: opened.id,
    amount_cents: opened.amount_cents,
    currency: opened.currency,
    url: opened.url,
    fingerprint: same,
    checked_at: new Date(),
  });
}
