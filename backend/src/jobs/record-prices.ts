import type { MedusaContainer } from "@medusajs/framework/types";
import { recordPrices } from "../domain/catalogue/record-prices";

/** Records prices that changed without an event: a price list that began or ended, or an event that was lost. */
export default async function recordAllPrices(container: MedusaContainer): Promise<void> {
  await recordPrices(container);
}

export const config = { name: "record-prices", schedule: "*/5 * * * *" };
