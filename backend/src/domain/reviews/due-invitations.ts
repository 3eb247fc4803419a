import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { erasedPattern } from "../../shared/erased-address";
import { shopSettings } from "../shop/shop-settings";

/**
 * Days after receipt at which a buyer is asked: what is cooked with has been used by then, and the days of withdrawal,
 * in which no seller should press anyone, are past.
 */
export const daysUntilAsked = 14;

/** Days in which that is made up for when it could not be sent: who hears of it later wonders. */
const daysToCatchUp = 14;

/**
 * Orders that arrived, or of files were paid, so many days ago, and were not asked about. Goods whose arrival nobody
 * noted arrived as many days after they left as the shop promises. Not those that were cancelled or wholly refunded, nor
 * those of whoever said at the checkout that he does not want it.
 */
const due = `
  with arrived as (
    select link.order_id as id, max(coalesce(f.delivered_at, f.shipped_at + ? * interval '1 day')) as at
    from fulfillment f join order_fulfillment link on link.fulfillment_id = f.id and link.deleted_at is null
    where f.requires_shipping and f.canceled_at is null and f.deleted_at is null
    group by link.order_id
    union all
    select o.id, o.created_at from "order" o
    where not exists (select 1 from order_item oi join order_line_item li on li.id = oi.item_id
      where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.quantity > 0
        and li.requires_shipping)
  )
  select o.id, o.email from arrived join "order" o on o.id = arrived.id
  where arrived.at between now() - ? * interval '1 day' and now() - ? * interval '1 day'
    and o.deleted_at is null and not o.is_draft_order and o.status <> 'canceled'
    and o.email is not null and o.email not like ?
    and coalesce(o.metadata->>'no_review_mail', 'false') <> 'true'
    and not exists (select 1 from letter
      where letter.key = 'review-invitation/' || o.id and letter.deleted_at is null)
    and not exists (select 1 from order_payment_collection link
      join payment_collection pc on pc.id = link.payment_collection_id and pc.deleted_at is null
      where link.order_id = o.id and link.deleted_at is null
      having sum(pc.captured_amount) > 0 and sum(pc.refunded_amount) >= sum(pc.captured_amount))
  order by arrived.at limit ?`;

const orders = z.object({ rows: z.array(z.object({ id: z.string(), email: z.string() })) });

/** Orders about which a mail may be due: whoever asked not to get any is still among them. */
export async function dueInvitations(
  container: MedusaContainer,
  most: number,
): Promise<{ id: string; email: string }[]> {
  const { arrivesWithin } = (await shopSettings(container)).withdrawal;
  const slowest = Math.max(0, ...Object.values(arrivesWithin));
  const values = [slowest, daysUntilAsked + daysToCatchUp, daysUntilAsked, erasedPattern, most];
  const rows: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(due, values);
  return orders.parse(rows).rows;
}
