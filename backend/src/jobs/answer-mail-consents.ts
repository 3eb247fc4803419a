import type { MedusaContainer } from "@medusajs/framework/types";
import { sendWaitingLinks } from "../domain/mail-consents/send-link";

/** Milliseconds in which the route that took the wish has its turn. */
const patience = 30_000;

/** Sends the links that a crash left unsent. */
export default async function answerMailConsents(container: MedusaContainer): Promise<void> {
  await sendWaitingLinks(container, new Date(Date.now() - patience));
}

export const config = { name: "answer-mail-consents", schedule: "* * * * *" };
