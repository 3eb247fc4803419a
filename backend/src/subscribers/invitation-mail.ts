import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { InviteWorkflowEvents, Modules } from "@medusajs/framework/utils";
import { sendInvitation } from "../domain/letters/login-letters";

/** Who is invited to the Admin, or invited again, gets the link by mail. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendInvitation(container, await container.resolve(Modules.USER).retrieveInvite(event.data.id));
}

export const config: SubscriberConfig = {
  event: [InviteWorkflowEvents.CREATED, InviteWorkflowEvents.RESENT],
  context: { subscriberId: "invitation-mail" },
};
