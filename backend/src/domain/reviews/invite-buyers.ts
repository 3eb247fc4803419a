import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { messageOf } from "../../shared/message-of";
import { dueInvitations } from "./due-invitations";
import { invitationLetter } from "./letters";
import { reviewedOrder } from "./reviewed-order";
import { stoppedAmong } from "./stop";

/** Orders of one run that are looked at; those that may not be mailed stay among them until their days are over. */
const atOnce = 500;

/** Asks buyers what they think of what they bought, once for each order. */
export async function inviteBuyers(container: MedusaContainer): Promise<void> {
  const due = await dueInvitations(container, atOnce);
  const stopped = await stoppedAmong(
    container,
    due.map(({ email }) => email),
  );
  for (const { id, email } of due)
    // One that fails keeps no other from its mail: the next run tries it again.
    if (!stopped.has(email))
      await inviteOne(container, id).catch((error: unknown) => failed(container, id, error));
}

async function inviteOne(container: MedusaContainer, id: string): Promise<void> {
  const order = await reviewedOrder(container, id);
  if (!order?.isReceived || order.products.length === 0) return;
  await container.resolve<MailService>(MAIL).send(await invitationLetter(container, order));
}

function failed(container: MedusaContainer, id: string, error: unknown): void {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`the invitation to review ${id}: ${messageOf(error)}`);
}
