import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { erasedPattern } from "../../shared/erased-address";
import { shopSettings } from "../shop/shop-settings";
import { daysToCatchUp, daysUntilAsked } from "./asked-on";

/** Days by which weekends and holidays make the days of withdrawal longer, and some for terms that were longer once. */
const slack = 14;

const atOnce = 100;

/**
 * Orders of which something left or, of files, which were placed in the weeks about which a mail may be due, and of which
 * none was written. Not those that were cancelled or whose money went back, nor those whose buyer did not see that he
 * could refuse, or did refuse. What arrived when, and whether it came back, is looked at in each of them.
 */
const due = `
  with recent as (
    select link.order_id as id
    from fulfillment f join order_fulfillment link on link.fulfillment_id = f.id and link.deleted_at is null
    where f.requires_shipping and f.canceled_at is null and f.deleted_at is null
      and coalesce(f.delivered_at, f.shipped_at) between now() - ? * interval '1 day' and now() - ? * interval '1 day'
    union
    select o.id from "order" o
    where o.created_at between now() - ? * interval '1 day' and now() - ? * interval '1 day'
      and not exists (select 1 from order_item oi join order_line_item li on li.id = oi.item_id
        where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.quantity > 0
          and li.requires_shipping)
  )
  select o.id from recent join "order" o on o.id = recent.id
  where o.id > ? and o.deleted_at is null and not o.is_draft_order and o.status <> 'canceled'
    and o.email is not null and o.email not like ?
    and o.metadata->>'no_review_mail' = 'false'
    and not exists (select 1 from letter
      where letter.key = 'review-invitation/' || o.id and letter.deleted_at is null)
    and not exists (select 1 from order_payment_collection link
      join payment_collection pc on pc.id = link.payment_collection_id and pc.deleted_at is null
      where link.order_id = o.id and link.deleted_at is null
      having sum(pc.captured_amount) > 0 and sum(pc.refunded_amount) >= sum(pc.captured_amount))
  order by o.id limit ${atOnce}`;

const orders = z.object({ rows: z.array(z.object({ id: z.string() })) });

/** Orders about which a mail may be due, each once: a page at a time, so that those that may not be mailed hold up none. */
export async function* dueInvitations(container: MedusaContainer): AsyncGenerator<string> {
  const { days, arrivesWithin } = (await shopSettings(container)).withdrawal;
  const slowest = Math.max(0, ...Object.values(arrivesWithin));
  const oldest = slowest + Math.max(days, daysUntilAsked) + slack + daysToCatchUp;
  const between = [oldest, daysUntilAsked];
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  let after = "";
  for (;;) {
    const answer: unknown = await knex.raw(due, [...between, ...between, after, erasedPattern]);
    const { rows } = orders.parse(answer);
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = last.id;
  }
}
