import type { MedusaContainer } from "@medusajs/framework/types";
import { mailBackInStock } from "../domain/mail-consents/mail-back-in-stock";

/** Mails whoever waits for what can be bought again. */
export default async function mailWhatIsBack(container: MedusaContainer): Promise<void> {
  await mailBackInStock(container);
}

export const config = { name: "mail-back-in-stock", schedule: "*/20 * * * * *" };
