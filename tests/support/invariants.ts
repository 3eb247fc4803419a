import { z } from "zod";
import { rows } from "./database";
import { eventually } from "./eventually";
import { ledger, type LedgerEntry } from "./ledger";
import { allOrders, type PlacedOrder } from "./money";

const violation = z.object({ what: z.string() });

/** Each query names what should not be: no row is a good sign. */
const forbidden = {
  "a cart has two orders": `
    select cart_id as what from order_cart where deleted_at is null group by cart_id having count(*) > 1
    union
    select metadata->>'cart_id' from "order" where deleted_at is null and metadata->>'cart_id' is not null
    group by metadata->>'cart_id' having count(*) > 1`,
  "stock below zero, or reserved otherwise than its reservations": `
    select concat(i.sku, ': ', l.stocked_quantity, ' here, ', l.reserved_quantity, ' reserved, ',
                  coalesce(r.total, 0), ' in reservations') as what
    from inventory_level l join inventory_item i on i.id = l.inventory_item_id
    left join (select inventory_item_id, location_id, sum(quantity) as total from reservation_item
               where deleted_at is null group by inventory_item_id, location_id) r
      on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
    where l.deleted_at is null and (l.reserved_quantity <> coalesce(r.total, 0)
      or l.stocked_quantity < l.reserved_quantity)`,
  "a reservation differs from the open lines of orders": `
    with wanted as (
      select oi.item_id as line, p.inventory_item_id as item,
             (oi.quantity - oi.fulfilled_quantity) * p.required_quantity as quantity
      from "order" o
      join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
      join order_line_item li on li.id = oi.item_id
      join product_variant v on v.id = li.variant_id and v.manage_inventory
      join product_variant_inventory_item p on p.variant_id = v.id and p.deleted_at is null
      where o.status <> 'canceled' and o.deleted_at is null and oi.quantity > oi.fulfilled_quantity
    ), kept as (
      select line_item_id as line, inventory_item_id as item, sum(quantity) as quantity from reservation_item
      where deleted_at is null and line_item_id is not null group by line_item_id, inventory_item_id
    )
    select concat(coalesce(w.line, k.line), ': ', coalesce(w.quantity, 0), ' ordered, ',
                  coalesce(k.quantity, 0), ' reserved') as what
    from wanted w full join kept k on k.line = w.line and k.item = w.item
    where coalesce(w.quantity, 0) <> coalesce(k.quantity, 0)`,
  "money was taken or given back without an invoice or credit note": `
    select concat(c.id, ' ', r.id) as what from capture c
    join payment p on p.id = c.payment_id
    join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
    join "order" o on o.id = l.order_id and o.deleted_at is null
    left join refund r on r.payment_id = p.id and r.deleted_at is null
    where c.deleted_at is null
      and (not exists (select 1 from invoice i where i.kind = 'invoice' and i.source_id = l.order_id)
        or (r.id is not null and not exists (select 1 from invoice i where i.source_id = r.id)))`,
  "a number of an invoice was left out": `
    select concat(kind, ' ', number) as what from (
      select kind, number, sequence, row_number() over (partition by kind, year order by sequence) as due
      from invoice) as given
    where sequence <> due`,
  "an invoice is not its order's payment": `
    select i.number as what from invoice i
    join order_payment_collection l on l.order_id = i.order_id and l.deleted_at is null
    join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
    where i.kind = 'invoice' and p.captured_at is not null
    group by i.number, i.facts having sum(p.amount) <> (i.facts->>'total')::numeric / 100`,
  "a code was counted otherwise than it was used": `
    select concat(p.code, ': ', p.used, ' counted, ', count(distinct oc.order_id), ' orders') as what
    from promotion p
    left join order_line_item_adjustment a on a.code = p.code and a.deleted_at is null
    left join order_item oi on oi.item_id = a.item_id
    left join order_cart oc on oc.order_id = oi.order_id and oc.deleted_at is null
    where p."limit" is not null and p.deleted_at is null
    group by p.id, p.code, p.used having p.used <> count(distinct oc.order_id)`,
};

async function inDatabase(): Promise<string[]> {
  const found: string[] = [];
  for (const [name, sql] of Object.entries(forbidden))
    for (const { what } of await rows(violation, sql)) found.push(`${name}: ${what}`);
  return found;
}

/** What should be kept of a cart's payments, in cents; two answers while a bank still decides. */
function due(order: PlacedOrder | undefined, sessions: LedgerEntry[]): number[] {
  if (!order || order.status === "canceled") return [0];
  const waits = sessions.some(({ intentStatus }) => intentStatus === "processing");
  const reserved = sessions.some((session) => session.reserved > 0);
  return waits || reserved ? [0, order.cents] : [order.cents];
}

async function inBooks(): Promise<string[]> {
  const [entries, orders] = await Promise.all([ledger(), allOrders()]);
  const carts = new Set([
    ...entries.flatMap(({ clientReferenceId }) => clientReferenceId ?? []),
    ...orders.map(({ cartId }) => cartId),
  ]);
  return [...carts].flatMap((cartId) => {
    const sessions = entries.filter(({ clientReferenceId }) => clientReferenceId === cartId);
    const order = orders.find((placed) => placed.cartId === cartId);
    const kept = sessions.reduce((sum, { paid, refunded }) => sum + paid - refunded, 0);
    const wanted = due(order, sessions);
    const booked = order?.bookedCents ?? 0;
    if (wanted.includes(kept) && booked === kept) return [];
    const sums = `${kept} kept, ${wanted.join(" or ")} due, ${booked} booked`;
    return [`${cartId}: ${sums}, order ${order?.id ?? "none"}`];
  });
}

/** What of the promises of a payment does not hold now, over everything in the shop. */
export const broken = async (): Promise<string[]> => [...(await inDatabase()), ...(await inBooks())];

/**
 * Over the whole shop: no cart with two orders, everything paid is an order or went back, stock and reservations
 * agree, codes are counted as they were used. Waits until that is so, as long as the shop's own repairs may take.
 * @throws with what does not hold.
 */
export async function demandInvariants(patience = 200_000): Promise<void> {
  let last: string[] = [];
  await eventually(async () => {
    last = await broken();
    return last.length === 0;
  }, patience).catch((error: unknown) => {
    throw last.length > 0 ? new Error(last.join("\n")) : error;
  });
}
