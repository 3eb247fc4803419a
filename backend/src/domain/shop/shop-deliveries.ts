import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ShopDelivery } from "../../contracts/shop-settings";
import { toCents } from "../../shared/to-cents";

const kind = z.enum(["home", "pickup_point", "collect"]);
const row = z.object({
  id: z.string(),
  name: z.string(),
  code: z.string(),
  country: z.string(),
  kind,
  description: z.string(),
  express: z.boolean(),
  metadata: z.record(z.string(), z.unknown()),
  prices: z.array(
    z.object({
      amount: z.coerce.number(),
      rules: z.array(z.object({ attribute: z.string(), operator: z.string(), value: z.string() })),
    }),
  ),
});
type Row = z.output<typeof row>;

/** Every shipping option that readers are offered, with its prices in euros; oldest first. */
const offered = `
  select o.id, o.name, t.code, g.country_code as country, o.metadata,
    o.metadata->>'kind' as kind, o.metadata->>'description' as description,
    coalesce((o.metadata->>'express')::boolean, false) as express,
    coalesce((select json_agg(json_build_object('amount', p.amount, 'rules', coalesce((
        select json_agg(json_build_object('attribute', r.attribute, 'operator', r.operator, 'value', r.value))
        from price_rule r where r.price_id = p.id and r.deleted_at is null), '[]'::json)))
      from shipping_option_price_set l
      join price p on p.price_set_id = l.price_set_id and p.deleted_at is null and p.currency_code = 'eur'
        and p.price_list_id is null
      where l.shipping_option_id = o.id and l.deleted_at is null), '[]'::json) as prices
  from shipping_option o
  join shipping_option_type t on t.id = o.shipping_option_type_id and t.deleted_at is null
  join service_zone z on z.id = o.service_zone_id and z.deleted_at is null
  join geo_zone g on g.service_zone_id = z.id and g.deleted_at is null and g.type = 'country'
  where o.deleted_at is null and o.price_type = 'flat'
    and o.metadata->>'kind' in ('home', 'pickup_point', 'collect') and o.metadata->>'description' is not null
    and not exists (select 1 from shipping_option_rule r where r.shipping_option_id = o.id and r.deleted_at is null
      and r.attribute = 'enabled_in_store' and r.value #>> '{}' <> 'true')
  order by o.created_at, o.id`;

/** A shipping option of Medusa's: one way to deliver, in one country. */
export interface StoredOption {
  id: string;
  country: string;
  metadata: Record<string, unknown>;
  delivery: Omit<ShopDelivery, "prices">;
  price: ShopDelivery["prices"][string];
}

/** Medusa's shipping options that readers are offered: one statement. */
export async function storedOptions(container: MedusaContainer): Promise<StoredOption[]> {
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(offered);
  const { rows } = z.object({ rows: z.array(row) }).parse(answer);
  return rows.flatMap(({ id, country, metadata, prices, ...delivery }) => {
    const price = priceOf(prices);
    return price ? [{ id, country, metadata, delivery, price }] : [];
  });
}

/**
 * The price without a condition on the goods, and the amount of goods from which it is nothing. A price of the region
 * counts before one of the currency, as when Medusa computes it. Null when there is none: Medusa offers no such option.
 */
function priceOf(prices: Row["prices"]): StoredOption["price"] | null {
  const byGoods = (rules: Row["prices"][number]["rules"]) =>
    rules.filter(({ attribute }) => attribute === "item_total");
  const ordinary = prices
    .filter(({ rules }) => byGoods(rules).length === 0)
    .sort((one, other) => other.rules.length - one.rules.length)[0];
  const free = prices.flatMap(({ amount, rules }) => {
    const [from, ...more] = byGoods(rules);
    return amount === 0 && from?.operator === "gte" && more.length === 0 ? [toCents(from.value)] : [];
  });
  if (!ordinary) return null;
  return { cents: toCents(ordinary.amount), freeFrom: free.length > 0 ? Math.min(...free) : null };
}

/** The ways to deliver, each with its price in every country that it serves, as Medusa has them now. */
export async function shopDeliveries(container: MedusaContainer): Promise<ShopDelivery[]> {
  return deliveriesOf(await storedOptions(container));
}

/** Options of the same code are one way to deliver, in several countries. Pure. */
export function deliveriesOf(options: StoredOption[]): ShopDelivery[] {
  const found = new Map<string, ShopDelivery>();
  for (const { country, delivery, price } of options) {
    const known = found.get(delivery.code) ?? { ...delivery, prices: {} };
    known.prices[country] ??= price;
    found.set(delivery.code, known);
  }
  return [...found.values()];
}

const standardHome = (deliveries: ShopDelivery[]) =>
  deliveries.find(({ kind: each, express }) => each === "home" && !express);

/** Cents of goods from which standard home delivery is free in a country; null: never, or not served. Pure. */
export function freeDeliveryIn(deliveries: ShopDelivery[], country: string): number | null {
  const price = standardHome(deliveries)?.prices[country];
  if (!price) return null;
  return price.cents === 0 ? 0 : price.freeFrom;
}

/**
 * Cents of goods from which standard home delivery is free in every country that it serves; null when that is not said
 * of all of them. Pure.
 */
export function freeDeliveryFrom(deliveries: ShopDelivery[]): number | null {
  const countries = Object.keys(standardHome(deliveries)?.prices ?? {});
  const from = countries.map((country) => freeDeliveryIn(deliveries, country));
  const said = from.flatMap((each) => each ?? []);
  return said.length > 0 && said.length === from.length ? Math.max(...said) : null;
}
