import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRICE_HISTORY } from "../../modules/price-history";
import type PriceHistoryService from "../../modules/price-history/service";
import { pricesNow } from "./prices-now";

/**
 * Records the present price of each variant where it differs from the last recorded one: this history gives the earlier
 * price beside a reduction (Directive 98/6/EC art. 6a). One run at a time, so that two events of one change record it
 * once.
 * @param productIds all products when left out
 * @returns how many prices were recorded
 */
export async function recordPrices(container: MedusaContainer, productIds?: string[]): Promise<number> {
  const history = container.resolve<PriceHistoryService>(PRICE_HISTORY);
  return container
    .resolve(Modules.LOCKING)
    .execute("price-history", async () => history.note(await pricesNow(container, productIds), new Date()));
}
