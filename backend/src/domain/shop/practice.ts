import type { MedusaContainer } from "@medusajs/framework/types";
import { shopSettings } from "./shop-settings";

/** Where an order is collected: the practice, a line each. */
export async function practiceAddress(container: MedusaContainer): Promise<string[]> {
  const { trader } = await shopSettings(container);
  return [trader.name, trader.street, `${trader.postalCode} ${trader.city}`, trader.country];
}
