import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { AdminReductions, ReductionState } from "../../contracts/admin-reduction";
import { PRICE_HISTORY } from "../../modules/price-history";
import { lowestBefore, priorPrice, type PriceSince } from "../../modules/price-history/prior-price";
import type PriceHistoryService from "../../modules/price-history/service";
import { Refused } from "../../shared/refused";
import { toCents } from "../../shared/to-cents";

const moment = z.coerce.date().nullish();
const priceList = z.object({
  id: z.string(),
  title: z.string(),
  type: z.string(),
  status: z.string(),
  starts_at: moment,
  ends_at: moment,
  prices: z.array(
    z.object({
      amount: z.coerce.number(),
      currency_code: z.string(),
      price_set: z.object({ variant: z.object({ id: z.string() }).nullish() }).nullish(),
    }),
  ),
});
type List = Pick<z.output<typeof priceList>, "type" | "status" | "starts_at" | "ends_at">;

const named = z.array(
  z.object({ id: z.string(), title: z.string().nullable(), product: z.object({ title: z.string() }) }),
);

/** What readers see of one price of a list. Pure. @param amount in major units, VAT included */
export function reductionState(list: List, amount: number, history: PriceSince[], now: Date): ReductionState {
  if (list.status !== "active") return "draft";
  if (list.starts_at && list.starts_at > now) return "not_yet";
  if (list.ends_at && list.ends_at <= now) return "ended";
  if (list.type !== "sale") return "ordinary";
  const inForce = [...history]
    .filter(({ since }) => since <= now)
    .sort(bySince)
    .at(-1);
  if (inForce && inForce.amount !== amount) return "other_price";
  if (priorPrice(history, now)) return "shown";
  return lowestBefore(history, now) ? "not_lower" : "no_earlier";
}

const bySince = (one: PriceSince, other: PriceSince) => one.since.getTime() - other.since.getTime();

/** Price lists, newest first, with what each asks in euros for a variant. */
export async function priceLists(container: MedusaContainer, filters: { id?: string; type?: "sale" }) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "price_list",
    fields: [
      "id",
      "title",
      "type",
      "status",
      "starts_at",
      "ends_at",
      "prices.*",
      "prices.price_set.variant.id",
    ],
    filters,
    pagination: { order: { created_at: "DESC" } },
  });
  return z
    .array(priceList)
    .parse(data)
    .map(({ prices, ...list }) => ({
      ...list,
      prices: prices.flatMap(({ amount, currency_code, price_set }) =>
        currency_code === "eur" && price_set?.variant ? [{ variantId: price_set.variant.id, amount }] : [],
      ),
    }));
}

/** Each price of a list, and whether readers see it as a reduction. @throws Refused not_found */
export async function reductionsOf(
  container: MedusaContainer,
  id: string,
  now = new Date(),
): Promise<AdminReductions["reductions"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [list] = await priceLists(container, { id });
  if (!list) throw new Refused("not_found");
  const { prices } = list;
  const ids = prices.map(({ variantId }) => variantId);
  const [histories, variants] = await Promise.all([
    container.resolve<PriceHistoryService>(PRICE_HISTORY).of(ids),
    query.graph({ entity: "variant", fields: ["id", "title", "product.title"], filters: { id: ids } }),
  ]);
  const names = new Map(
    named.parse(variants.data).map(({ id: of, title, product }) => [of, `${product.title}, ${title ?? ""}`]),
  );
  return prices.map(({ variantId, amount }) => {
    const history = histories.get(variantId) ?? [];
    const state = reductionState(list, amount, history, now);
    const before = state === "shown" || state === "not_lower" ? lowestBefore(history, now) : null;
    return {
      variantId,
      name: names.get(variantId) ?? "",
      price: toCents(amount),
      state,
      lowest: before ? toCents(before.lowest) : null,
      percent: state === "shown" ? (priorPrice(history, now)?.percent ?? null) : null,
    };
  });
}
