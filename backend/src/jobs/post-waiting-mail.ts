import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../modules/mail";
import type MailService from "../modules/mail/service";

/** Posts every letter whose time has come: what failed before, and what a crash left between writing and posting. */
export default async function postWaitingMail(container: MedusaContainer): Promise<void> {
  await container.resolve<MailService>(MAIL).postWaiting();
}

export const config = { name: "post-waiting-mail", schedule: "* * * * *" };
