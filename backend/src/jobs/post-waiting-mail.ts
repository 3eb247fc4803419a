import type { MedusaContainer } from "@medusajs/framework/types";
import { postMailWorkflow } from "../workflows/post-mail";

/** Tries again what could not be sent, and what a crash left unsent between writing and posting. */
export default async function postWaitingMail(container: MedusaContainer): Promise<void> {
  await postMailWorkflow(container).run();
}

export const config = { name: "post-waiting-mail", schedule: "* * * * *" };
