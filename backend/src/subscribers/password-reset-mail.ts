import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AuthWorkflowEvents } from "@medusajs/framework/utils";
import { z } from "zod";
import { sendPasswordReset } from "../domain/letters/login-letters";

const asked = z.object({ entity_id: z.string(), actor_type: z.literal("user"), token: z.string() });

/** Medusa answers who forgot a password at once, and leaves the mail to the shop. */
export default async function onEvent({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const { entity_id: email, token } = asked.parse(event.data);
  await sendPasswordReset(container, email, token);
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "password-reset-mail" },
};
