import type { MedusaContainer } from "@medusajs/framework/types";
import { sendNewsletters } from "../domain/newsletters/send-newsletters";

/** Goes on with the newsletters that the owner sends. */
export default async function sendSomeNewsletters(container: MedusaContainer): Promise<void> {
  await sendNewsletters(container);
}

export const config = { name: "send-newsletters", schedule: "*/10 * * * * *" };
