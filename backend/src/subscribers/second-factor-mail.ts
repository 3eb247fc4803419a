import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AuthEvents } from "@medusajs/framework/utils";
import { z } from "zod";
import { sendSecondFactor } from "../domain/letters/login-letters";

const changed = z.object({ auth_identity_id: z.string(), mfa_id: z.string() });

/** Whoever has a login hears that its second factor was set up, or taken away. */
export default async function onEvent({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const { auth_identity_id: identityId, mfa_id: change } = changed.parse(event.data);
  await sendSecondFactor(container, identityId, {
    state: event.name === AuthEvents.MFA_ENABLED ? "on" : "off",
    change,
  });
}

export const config: SubscriberConfig = {
  event: [AuthEvents.MFA_ENABLED, AuthEvents.MFA_DISABLED],
  context: { subscriberId: "second-factor-mail" },
};
