import { createPriceListsWorkflow, deletePriceListsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRICE_HISTORY } from "../../modules/price-history";
import type PriceHistoryService from "../../modules/price-history/service";
import { dayBegins } from "../../shared/shop-day";
import type { CatalogueProduct } from "./read-files";

const title = "Afgeprijsd";
const longAgo = 60 * 24 * 60 * 60 * 1000;

/**
 * Reductions are price lists of the type "sale", one for each day on which some begin; what the variants cost before is written into the price history
 * once, so that the earlier price can be shown from the first day.
 */
export async function loadReductions(
  container: MedusaContainer,
  products: CatalogueProduct[],
  variantIds: Map<string, string>,
): Promise<void> {
  const reduced = products.flatMap((product) =>
    product.variants.flatMap(({ sku, price, reduced: cut }) => {
      const id = variantIds.get(sku);
      return cut && id ? [{ id, price, cut }] : [];
    }),
  );
  const pricing = container.resolve(Modules.PRICING);
  const known = await pricing.listPriceLists({}, { relations: ["prices"], take: 100 });
  const mine = known.filter((list) => list.title === title);
  if (mine.length > 0)
    await deletePriceListsWorkflow(container).run({ input: { ids: mine.map(({ id }) => id) } });
  if (reduced.length > 0)
    await createPriceListsWorkflow(container).run({ input: { price_lists_data: priceLists(reduced) } });
  await noteHistory(container, products, variantIds);
}

interface Reduced {
  id: string;
  cut: { price: number; since: string };
}

/** A price list for each day on which reductions begin, at midnight in Belgium. Pure. */
export function priceLists(reduced: Reduced[]) {
  const days = [...new Set(reduced.map(({ cut }) => cut.since))].sort();
  return days.map((day) => ({
    title,
    description: "Uit de catalogusbestanden",
    type: "sale" as const,
    status: "active" as const,
    starts_at: dayBegins(day).toISOString(),
    prices: reduced
      .filter(({ cut }) => cut.since === day)
      .map(({ id, cut }) => ({ variant_id: id, currency_code: "eur", amount: cut.price })),
  }));
}

async function noteHistory(
  container: MedusaContainer,
  products: CatalogueProduct[],
  variantIds: Map<string, string>,
): Promise<void> {
  const prices = container.resolve<PriceHistoryService>(PRICE_HISTORY);
  const history = await prices.of([...variantIds.values()]);
  const now = new Date();
  for (const { sku, price, reduced } of products.flatMap(({ variants }) => variants)) {
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
