import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { messageOf } from "../../shared/message-of";
import { shopDay } from "../../shared/shop-day";
import { locksOf } from "../shop/locks";
import { lastDayOf, receivedOn } from "../withdrawals/period";
import { isFinal } from "../withdrawals/states";
import { withdrawalOrder } from "../withdrawals/withdrawal-order";
import { isAskedOn } from "./asked-on";
import { dueInvitations } from "./due-invitations";
import { invitationLetter } from "./letters";
import { reviewedOrder } from "./reviewed-order";
import { isStopped } from "./stop";

/** Asks buyers what they think of what they bought, once for each order. */
export async function inviteBuyers(container: MedusaContainer, now = new Date()): Promise<void> {
  for await (const id of dueInvitations(container))
    // One that fails keeps no other from its mail: the next run tries it again.
    await inviteOne(container, id, now).catch((error: unknown) => failed(container, id, error));
}

/** Stored under the lock that erasing takes too; sent without it, since a mail server may be slow. */
async function inviteOne(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const letter = await locksOf(container).withLock("review", [id], async () => {
    const order = await reviewedOrder(container, id, now);
    if (!order?.isReceived || order.products.length === 0) return null;
    if (!(await isToBeAsked(container, id, now)) || (await isStopped(container, order.email))) return null;
    return mail.write(await invitationLetter(container, order), { mine: true });
  });
  if (letter) await mail.post(letter);
}

/** Not while it can be withdrawn from or a statement is open, nor when all of it came back. */
async function isToBeAsked(container: MedusaContainer, id: string, now: Date): Promise<boolean> {
  const { receipt, days, country, lines, statements } = await withdrawalOrder(container, id);
  const received = receivedOn(receipt);
  if (received === null || statements.some(({ state }) => !isFinal(state))) return false;
  const lastDay = lastDayOf(received, days, ["be", country]);
  const isKept = lines.some(({ gone, quantity }) => gone < quantity);
  return isKept && isAskedOn(shopDay(now), { received, lastDay });
}

function failed(container: MedusaContainer, id: string, error: unknown): void {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`the invitation to review ${id}: ${messageOf(error)}`);
}
