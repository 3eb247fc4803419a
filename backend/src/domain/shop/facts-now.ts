import type { MedusaContainer } from "@medusajs/framework/types";
import { pageFactsOf, type PageFacts } from "./page-facts";
import { shopDeliveries } from "./shop-deliveries";
import { shopSettings } from "./shop-settings";

/** The facts of the shop as it is now. */
export async function factsNow(container: MedusaContainer): Promise<PageFacts> {
  const [settings, deliveries] = await Promise.all([shopSettings(container), shopDeliveries(container)]);
  return pageFactsOf(settings, deliveries, new Date());
}
