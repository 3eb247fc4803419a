import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { settle } from "./settle";
import { alertOwner } from "../letters/owner-alert";
import { messageOf } from "../../shared/message-of";
import { sessionOfIntent } from "./read-payment";
import { inboxOf } from "./stripe";

/** Handles one row of the inbox; a failure is noted on it with the time of the next try, and not thrown. */
export async function handleEvent(container: MedusaContainer, id: string): Promise<"handled" | "failed"> {
  const inbox = inboxOf(container);
  const row = await inbox.retrieveStripeEvent(id);
  if (row.handled_at) return "handled";
  try {
    const session =
      row.stripe_session ?? (row.payment_intent ? await sessionOfIntent(row.payment_intent) : null);
    // Which payment it is about is all that is taken from an event: what happened, Stripe says when asked.
    if (session) await settle(container, session);
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
