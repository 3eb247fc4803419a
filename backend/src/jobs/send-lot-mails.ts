import type { MedusaContainer } from "@medusajs/framework/types";
import { sendLotMails } from "../domain/lots/send-lot-mails";

/** Goes on with what the owner writes to those who got a lot. */
export default async function sendSomeLotMails(container: MedusaContainer): Promise<void> {
  await sendLotMails(container);
}

export const config = { name: "send-lot-mails", schedule: "*/10 * * * * *" };
