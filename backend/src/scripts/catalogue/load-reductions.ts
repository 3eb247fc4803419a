import { createHash } from "node:crypto";
import { createPriceListsWorkflow, deletePriceListsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ProductFile } from "../../contracts/catalogue-product-file";
import { editorialOf } from "../../domain/editorial/article-records";
import { loadOutcome } from "../../domain/editorial/import/load-outcome";
import { PRICE_HISTORY } from "../../modules/price-history";
import type PriceHistoryService from "../../modules/price-history/service";
import { dayBegins } from "../../shared/shop-day";
import { rows } from "../../shared/records";
import { stableJson } from "../../shared/stable-json";

/** Title of each list; the owner may change the lists, and then loads leave them alone. */
export const reductionsTitle = "Afgeprijsd";
const longAgo = 60 * 24 * 60 * 60 * 1000;

/** Under this name the reductions are noted as they were last loaded. */
const noted = "products (reduced)";

interface ToReduce {
  /** Every product as it was loaded, those that the owner changed as they were loaded before. */
  products: ProductFile[];
  /** Those that were new or edited this time. */
  changed: ProductFile[];
  /** By SKU. */
  variantIds: ReadonlyMap<string, string>;
}

/**
 * Reductions are price lists of the type "sale", one for each day on which some begin; what the variants cost before is
 * written into the price history once, so that the earlier price can be shown from the first day.
 * @returns whether they were left alone, since the owner changed them in the Admin
 */
export async function loadReductions(
  container: MedusaContainer,
  { products, changed, variantIds }: ToReduce,
): Promise<boolean> {
  const reduced = products.flatMap((product) =>
    product.variants.flatMap(({ sku, price, reduced: cut }) => {
      const id = variantIds.get(sku);
      return cut && id ? [{ id, price, cut }] : [];
    }),
  );
  const wanted = priceLists(reduced);
  const editorial = editorialOf(container);
  const [note] = await editorial.listLoadedFiles({ file: noted }, { take: 1 });
  const before = await storedLists(container);
  const file = fingerprintOfLists(wanted);
  const shop = fingerprintOfLists(before);
  const isFirst = !note && before.length === 0;
  const outcome = loadOutcome({ file, shop: isFirst ? null : shop, loaded: note?.fingerprint ?? null });
  await noteHistory(container, changed, variantIds);
  if (outcome === "edited") return true;
  if (shop !== file) {
    if (before.length > 0)
      await deletePriceListsWorkflow(container).run({ input: { ids: before.map(({ id }) => id) } });
    if (wanted.length > 0)
      await createPriceListsWorkflow(container).run({ input: { price_lists_data: wanted } });
  }
  await editorial.noteLoaded({ file: noted, content: "", fingerprint: file });
  return false;
}

const storedList = z.object({
  id: z.string(),
  title: z.string(),
  type: z.string(),
  status: z.string(),
  starts_at: z.coerce.date().nullish(),
  ends_at: z.coerce.date().nullish(),
  prices: rows(
    z.object({
      amount: z.coerce.number(),
      currency_code: z.string(),
      price_set: z.object({ variant: z.object({ id: z.string() }).nullish() }).nullish(),
    }),
  ),
});

interface SaleList {
  type: string;
  status: string;
  starts_at?: string;
  ends_at?: string;
  prices: { variant_id: string; currency_code: string; amount: number }[];
}

/** What the lists say, in one short text. */
const fingerprintOfLists = (lists: SaleList[]): string =>
  createHash("sha256")
    .update(
      stableJson(
        lists
          .map(({ type, status, starts_at, ends_at, prices }) => ({
            ...{ type, status, starts_at, ends_at },
            prices: prices.map((price) => stableJson(price)).sort(),
          }))
          .sort((one, other) => (one.starts_at ?? "").localeCompare(other.starts_at ?? "")),
      ),
    )
    .digest("hex");

/** The lists that loads made, as the shop has them. */
async function storedLists(container: MedusaContainer): Promise<(SaleList & { id: string })[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "price_list",
    fields: [
      ...["id", "title", "type", "status", "starts_at", "ends_at"],
      ...["prices.amount", "prices.currency_code", "prices.price_set.variant.id"],
    ],
  });
  return z
    .array(storedList)
    .parse(data)
    .filter((list) => list.title === reductionsTitle)
    .map(({ id, type, status, starts_at, ends_at, prices }) => ({
      ...{ id, type, status },
      ...(starts_at ? { starts_at: starts_at.toISOString() } : {}),
      ...(ends_at ? { ends_at: ends_at.toISOString() } : {}),
      prices: prices.map(({ amount, currency_code, price_set }) => ({
        variant_id: price_set?.variant?.id ?? "",
        currency_code,
        amount,
      })),
    }));
}

interface Reduced {
  id: string;
  cut: { price: number; since: string };
}

/** A price list for each day on which reductions begin, at midnight in Belgium. Pure. */
export function priceLists(reduced: Reduced[]) {
  const days = [...new Set(reduced.map(({ cut }) => cut.since))].sort();
  return days.map((day) => ({
    title: reductionsTitle,
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
  products: ProductFile[],
  variantIds: ReadonlyMap<string, string>,
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
