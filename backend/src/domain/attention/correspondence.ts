import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing, UnsentMails } from "../../contracts/admin-attention";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { readerLettersOf } from "../reader-letters/reader-letters-of";
import { thing } from "./thing";

/** Mails that were tried and did not go; of an erased person there is nothing left to send. */
const unsent = { status: ["waiting", "given_up"], attempts: { $gte: 1 }, recipient: { $ne: "" } };

/** As many as one press of the button sends. */
const atOnce = 50;

const mailOf = (container: MedusaContainer) => container.resolve<MailService>(MAIL);

/** Readers' letters that nobody answered or put away. */
export async function newLetters(container: MedusaContainer): Promise<AttentionThing[]> {
  const [, count] = await readerLettersOf(container).listAndCountReaderLetters(
    { state: "new" },
    { take: 1, select: ["id"] },
  );
  return thing("letters_new", count, "/letters");
}

export async function mailsNotSent(container: MedusaContainer): Promise<AttentionThing[]> {
  const [, count] = await mailOf(container).listAndCountLetters(unsent, { take: 1, select: ["id"] });
  return thing("mails_not_sent", count, null);
}

/** Tries the mails again that did not go, those that were tried least first; those that were given up too. */
export async function sendUnsentMails(container: MedusaContainer): Promise<UnsentMails> {
  const mail = mailOf(container);
  const rows = await mail.listLetters(unsent, {
    take: atOnce,
    order: { attempts: "ASC", created_at: "ASC" },
    select: ["id"],
  });
  let sent = 0;
  for (const { id } of rows) if ((await mail.post(id)) === "sent") sent += 1;
  return { sent, failed: rows.length - sent };
}
