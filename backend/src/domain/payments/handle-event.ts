import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { settle, settlePaid } from "./settle";
import { alertOwner } from "../letters/owner-alert";
import { messageOf } from "../../shared/message-of";
import { sessionOfIntent } from "./read-payment";
import { inboxOf } from "./stripe";

const saysPaid = new Set(["checkout.session.completed", "payment_intent.succeeded"]);

/** Handles one event of the inbox. A failure is stored with it, with the time of the next try, and is not thrown. */
export async function handleEvent(container: MedusaContainer, id: string): Promise<"handled" | "failed"> {
  const inbox = inboxOf(container);
  const row = await inbox.retrieveStripeEvent(id);
  if (row.handled_at) return "handled";
  try {
    const session =
      row.stripe_session ?? (row.payment_intent ? await sessionOfIntent(row.payment_intent) : null);
    // Only the id of the payment is taken from the event: its state is read from Stripe.
    if (session) await (saysPaid.has(row.type) ? settlePaid : settle)(container, session);
    await inbox.handled(id);
    return "handled";
  } catch (error) {
    const message = messageOf(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`payment event ${id} (${row.type}): ${message}`);
    const last = await inbox.failed(id, message);
    if (last) await alertOwner(container, "dead_letter", id, { cents: 0 });
    return "failed";
  }
}
