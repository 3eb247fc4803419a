import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { Refused } from "../../shared/refused";
import { closedLetter } from "./letters";
import { mayBecome } from "./states";
import { withdrawalsOf } from "./withdrawals-of";

/**
 * Ends a statement for which nothing is owed, and mails the buyer why. The letter is stored first: one that could not be
 * sent, or was overtaken by a crash, is sent by the job. @throws Refused withdrawal_finished
 */
export async function closeStatement(container: MedusaContainer, id: string, reason: string): Promise<void> {
  const withdrawals = withdrawalsOf(container);
  const statement = await withdrawals.retrieveWithdrawal(id);
  if (!mayBecome(statement.state, "closed")) throw new Refused("withdrawal_finished");
  const mail = container.resolve<MailService>(MAIL);
  const letter = await mail.write(await closedLetter(container, statement, reason));
  await withdrawals.updateWithdrawals({ id, state: "closed", closed_reason: reason });
  if (letter) await mail.post(letter);
}
