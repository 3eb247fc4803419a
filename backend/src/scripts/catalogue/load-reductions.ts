import { createHash } from "node:crypto";
import { createPriceListsWorkflow, deletePriceListsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ProductFile } from "../../contracts/catalogue-product-file";
import { editorialOf } from "../../domain/editorial/article-records";
import { loadOutcome } from "../../domain/editorial/import/load-outcome";
import { dayBegins } from "../../shared/shop-day";
import { rows } from "../../shared/records";
import { stableJson } from "../../shared/stable-json";

/** Title of each list; the owner may change the lists, and then loads leave them alone. */
export const reductionsTitle = "Afgeprijsd";

/** Under this name the reductions are noted as they were last loaded. */
const noted = "products (reduced)";

interface ToReduce {
  /** Every product as it was loaded, those that the owner changed as they were loaded before. */
  products: ProductFile[];
  /** By SKU. */
  variantIds: ReadonlyMap<string, string>;
  /** Ids of the variants of products that the owner changed. */
  owners: ReadonlySet<string>;
}

/** In place of the note's content while the lists are replaced: when that is cut off, the next load makes them. */
const beingReplaced = "being replaced";

/**
 * Reductions are price lists of the type "sale", one for each day on which some begin.
 * @returns whether they were left alone, since the owner changed them in the Admin; or gave a reduced variant another
 * SKU, with which new lists would lack it
 */
export async function loadReductions(
  container: MedusaContainer,
  { products, variantIds, owners }: ToReduce,
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
  const wantedIds = new Set(reduced.map(({ id }) => id));
  const reducedNow = before.flatMap(({ prices }) => prices.map(({ variant_id }) => variant_id));
  if (reducedNow.some((id) => owners.has(id) && !wantedIds.has(id))) return true;
  const file = fingerprintOfLists(wanted);
  const shop = fingerprintOfLists(before);
  const isFirst = !note && before.length === 0;
  const isCutOff = note?.content === beingReplaced && before.length === 0;
  const loaded = note?.fingerprint ?? null;
  if (loadOutcome({ file, shop: isFirst || isCutOff ? null : shop, loaded }) === "edited") return true;
  if (shop !== file) {
    if (before.length > 0) {
      await editorial.noteLoaded({ file: noted, content: beingReplaced, fingerprint: shop });
      await deletePriceListsWorkflow(container).run({ input: { ids: before.map(({ id }) => id) } });
    }
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
