import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { CheckoutStatus } from "../../contracts/checkout";
import { fullSession } from "../../modules/stripe-checkout/client";
import { checkoutState } from "../../modules/stripe-checkout/statuses";
import { settlePaid } from "../payments/settle";
import { messageOf } from "../../shared/message-of";
import { orderView } from "./order-view";
import type { CheckoutRow } from "../payments/read-payment";
import { failReason, refundReason } from "../../contracts/checkout";
import { inboxOf, providerId, stripe } from "../payments/stripe";

/**
 * The state of a checkout, for the reader who comes back from the payment page. Asking settles the payment when no
 * webhook has done so yet.
 * @returns null when there is no such checkout.
 */
export async function checkoutStatus(container: MedusaContainer, id: string): Promise<CheckoutStatus | null> {
  const known = await rowOf(container, id);
  if (!known) return paidElsewhere(container, id);
  if (known.state !== "open" || !known.stripe_session_id) return statusOf(container, known, id);
  try {
    await settlePaid(container, known.stripe_session_id);
  } catch (error) {
    // The reader sees the state that is known: the payment is tried again, and the page asks again.
    const message = messageOf(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`checkout ${id}: ${message}`);
    return { state: "processing", id };
  }
  const row = await rowOf(container, id);
  return row ? statusOf(container, row, id) : null;
}

const otherSessions = z.array(
  z.object({
    provider_id: z.string(),
    payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
  }),
);

/** An order that another storefront placed, with a provider that is not ours: known by Medusa's payment session. */
async function paidElsewhere(container: MedusaContainer, id: string): Promise<CheckoutStatus | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["provider_id", "payment_collection.order.id"],
    filters: { id },
  });
  const [session] = otherSessions.parse(data);
  const order = session?.provider_id === providerId ? null : session?.payment_collection?.order;
  return order ? { state: "order", id, order: await orderView(container, order.id) } : null;
}

/** By the checkout's own id only, which only the buyer knows: an order's id is known to others too. */
async function rowOf(container: MedusaContainer, id: string): Promise<CheckoutRow | undefined> {
  const [row] = await inboxOf(container).listCheckouts({ id }, { take: 1 });
  return row;
}

async function statusOf(container: MedusaContainer, row: CheckoutRow, id: string): Promise<CheckoutStatus> {
  switch (row.state) {
    case "order":
      if (!row.order_id) return { state: "processing", id };
      return { state: "order", id, order: await orderView(container, row.order_id) };
    case "refunded":
      return { state: "refunded", id, reason: refundReason.catch("not_possible").parse(row.reason) };
    case "failed":
      return { state: "failed", id, reason: failReason.catch("expired").parse(row.reason) };
    case "open": {
      const open =
        row.stripe_session_id && checkoutState(await fullSession(stripe(), row.stripe_session_id)) === "open";
      return open && row.url ? { state: "open", id, payUrl: row.url } : { state: "processing", id };
    }
  }
}
