import type { MedusaContainer } from "@medusajs/framework/types";
import { recordPricesWorkflow } from "../workflows/record-prices";

/** What changed a price without telling: a list that began or ended by the clock, an event that was lost. */
export default async function recordAllPrices(container: MedusaContainer): Promise<void> {
  await recordPricesWorkflow(container).run({ input: {} });
}

export const config = { name: "record-prices", schedule: "*/5 * * * *" };
