import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { AdminFigures, FiguresQuery } from "../../contracts/admin-figures";
import { dayBegins } from "../../shared/shop-day";
import { shopSettings } from "../shop/shop-settings";
import { homeCountry } from "../vat/place-of-supply";
import { documentsBetween, type CountedDocument } from "./documents";
import { daysBefore, partsOf, stepsOf, sumsOf, vatByCountry } from "./sums";

/** Directive 2006/112/EC art. 59c(1)(c): in cents, without VAT, of this year and of the one before. */
const threshold = 1_000_000;

/** The shop's figures of some days beside as many before: from invoices and credit notes, theirs to the cent. */
export async function figures(container: MedusaContainer, period: FiguresQuery): Promise<AdminFigures> {
  const before = daysBefore(period);
  const [now, earlier] = await Promise.all([
    documentsBetween(container, period.from, period.to),
    documentsBetween(container, before.from, before.to),
  ]);
  const known = await returning(container, [...now, ...earlier]);
  const codes = await codesOf(container, now);
  const deliveries = new Map(
    now.flatMap(({ isOrder, orderId, delivery }) => (isOrder ? [[orderId, delivery]] : [])),
  );
  return {
    now: sumsOf(period, now, known),
    before: sumsOf(before, earlier, known),
    ...stepsOf(period, now),
    countries: partsOf(now, ({ country }) => [country]),
    // What went back counts for the delivery of its order, where that is of these days too.
    deliveries: partsOf(now, ({ orderId, delivery }) => [deliveries.get(orderId) ?? delivery]),
    codes: partsOf(now, ({ orderId }) => codes.get(orderId) ?? []),
    vat: vatByCountry(now),
    abroad: await soldAbroad(container, Number(period.to.slice(0, 4))),
  };
}

const ordered = z.array(z.object({ order_id: z.string() }));

/** Orders of these whose buyer had an invoice before, by e-mail address. */
async function returning(container: MedusaContainer, documents: CountedDocument[]): Promise<Set<string>> {
  const ids = documents.flatMap(({ isOrder, orderId }) => (isOrder ? orderId : []));
  if (ids.length === 0) return new Set();
  const { rows } = await knexOf(container).raw<{ rows: unknown }>(
    `with buyer as (
       select lower(facts->'buyer'->>'email') as email, min(issued_at) as since
       from invoice where kind = 'invoice' and deleted_at is null group by 1)
     select own.order_id from invoice own
       join buyer on buyer.email = lower(own.facts->'buyer'->>'email') and buyer.since < own.issued_at
     where own.source_id = any(?) and own.deleted_at is null`,
    [ids],
  );
  return new Set(ordered.parse(rows).map(({ order_id }) => order_id));
}

const used = z.array(z.object({ order_id: z.string(), code: z.string() }));

/** The codes that each order holds discounts of. */
async function codesOf(
  container: MedusaContainer,
  documents: CountedDocument[],
): Promise<Map<string, string[]>> {
  const ids = [...new Set(documents.map(({ orderId }) => orderId))];
  const { rows } = await knexOf(container).raw<{ rows: unknown }>(
    `select i.order_id, a.code from "order" o
       join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
       join order_line_item_adjustment a
         on a.item_id = i.item_id and a.version = i.version and a.deleted_at is null
     where o.id = any(?) and a.code is not null
     union
     select s.order_id, a.code from "order" o
       join order_shipping s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
       join order_shipping_method_adjustment a
         on a.shipping_method_id = s.shipping_method_id and a.version = s.version and a.deleted_at is null
     where o.id = any(?) and a.code is not null`,
    [ids, ids],
  );
  const codes = new Map<string, string[]>();
  for (const { order_id, code } of used.parse(rows))
    codes.set(order_id, [...(codes.get(order_id) ?? []), code]);
  return codes;
}

const nets = z.array(z.object({ year: z.coerce.number(), net: z.coerce.number() }));

/**
 * Sales whose VAT is another state's, of a year and of the one before, without VAT. A company with a VAT number is no
 * consumer.
 */
async function soldAbroad(container: MedusaContainer, year: number): Promise<AdminFigures["abroad"]> {
  const home = homeCountry(await shopSettings(container));
  const { rows } = await knexOf(container).raw<{ rows: unknown }>(
    `select case when issued_at >= ? then ? else ? end as year,
       sum((case kind when 'invoice' then 1 else -1 end) * (row->>'base')::numeric) as net
     from invoice, jsonb_array_elements(facts->'vat') row
     where deleted_at is null and issued_at >= ? and issued_at < ? and facts->'buyer'->>'country' <> ?
       and coalesce(facts->'buyer'->>'companyNumber', 'KVK') ~ '^(KVK|[0-9])'
     group by 1`,
    [
      ...[dayBegins(`${year}-01-01`), year, year - 1],
      ...[dayBegins(`${year - 1}-01-01`), dayBegins(`${year + 1}-01-01`), home],
    ],
  );
  const found = nets.parse(rows);
  const netOf = (of: number) => found.find((each) => each.year === of)?.net ?? 0;
  return { year, net: netOf(year), netBefore: netOf(year - 1), threshold };
}

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
