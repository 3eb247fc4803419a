import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductFile } from "../../contracts/catalogue-product-file";
import { PRICE_HISTORY } from "../../modules/price-history";
import type PriceHistoryService from "../../modules/price-history/service";
import { dayBegins } from "../../shared/shop-day";

const longAgo = 60 * 24 * 60 * 60 * 1000;

/**
 * Writes into the price history what the variants of a product that was loaded cost now, and once what they cost before
 * their reduction, so that the earlier price can be shown from the first day.
 * @param variantIds by SKU
 */
export async function loadPriceHistory(
  container: MedusaContainer,
  { variants }: ProductFile,
  variantIds: ReadonlyMap<string, string>,
): Promise<void> {
  const prices = container.resolve<PriceHistoryService>(PRICE_HISTORY);
  const history = await prices.of([...variantIds.values()]);
  const now = new Date();
  for (const { sku, price, reduced } of variants) {
    const variantId = variantIds.get(sku);
    if (!variantId) continue;
    const fresh = !history.has(variantId);
    const began = reduced ? dayBegins(reduced.since) : now;
    if (fresh) {
      const before = { variantId, amount: reduced?.was ?? price, currency: "eur" };
      await prices.note([before], new Date(began.getTime() - longAgo));
    }
    await prices.note([{ variantId, amount: reduced?.price ?? price, currency: "eur" }], fresh ? began : now);
  }
}
