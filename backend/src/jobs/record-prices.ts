import type { MedusaContainer } from "@medusajs/framework/types";
import { recordPrices } from "../domain/catalogue/record-prices";

/** What changed a price without telling: a list that began or ended by the clock, an event that was lost. */
export default async function recordAllPrices(container: MedusaContainer): Promise<void> {
  await recordPrices(container);
}

export const config = { name: "record-prices", schedule: "*/5 * * * *" };
