import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../modules/mail";
import type MailService from "../modules/mail/service";

/**
 * Sends every letter whose next try is due: those that failed before, and those that a crash left stored and not sent.
 */
export default async function postWaitingMail(container: MedusaContainer): Promise<void> {
  await container.resolve<MailService>(MAIL).postWaiting();
}

export const config = { name: "post-waiting-mail", schedule: "* * * * *" };
