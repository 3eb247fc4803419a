import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { CartFacts } from "./cart-facts";

/** An earlier attempt to make this order is still running. It is waited for, which does not count as a failed try. */
export class StillUnderWay extends Error {}

/** Seconds that the repair of an attempt may take. */
const longest = 60;

/**
 * Runs the job while no process is completing this cart.
 * @throws StillUnderWay when Medusa's own lock is taken; it stays for two minutes after its process was killed.
 */
export async function whileNobodyCompletes<T>(
  container: MedusaContainer,
  cartId: string,
  job: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve(Modules.LOCKING);
  await locking.acquire(cartId, { expire: longest }).catch((error: unknown) => {
    throw new StillUnderWay(`cart ${cartId} is being completed`, { cause: error });
  });
  try {
    return await job();
  } finally {
    await locking.release(cartId);
  }
}

/**
 * Removes what a killed attempt left of an order that is not linked to the cart, as its workflow's compensation would
 * have, so that the next attempt makes the only order. Call it while cart and stock are locked.
 * @throws StillUnderWay
 */
export function removePartialOrders(container: MedusaContainer, cart: CartFacts): Promise<void> {
  return whileNobodyCompletes(container, cart.id, async () => {
    for (const id of await halfOrders(container, cart.id)) await takeBack(container, id);
    await recountCodes(container, cart);
  });
}

async function halfOrders(container: MedusaContainer, cartId: string): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: unknown = await knex
    .select("id")
    .from("order")
    .whereRaw("metadata->>'cart_id' = ? and deleted_at is null", [cartId])
    .whereRaw('not exists (select 1 from order_cart where order_id = "order".id and deleted_at is null)');
  return z
    .array(z.object({ id: z.string() }))
    .parse(found)
    .map(({ id }) => id);
}

async function takeBack(container: MedusaContainer, id: string): Promise<void> {
  await releaseStock(container, id);
  await container.resolve(Modules.ORDER).deleteOrders([id]);
}

/** Gives back the stock that is reserved for the lines of an order. */
export async function releaseStock(container: MedusaContainer, orderId: string): Promise<void> {
  const { items } = await container.resolve(Modules.ORDER).retrieveOrder(orderId, { relations: ["items"] });
  const lines = (items ?? []).map((item) => item.id);
  if (lines.length > 0) await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines);
}

/** SQL: the order `oc` used the code of promotion `p`. */
const used = `oc.deleted_at is null and (
  exists (select 1 from order_item oi join order_line_item_adjustment a on a.item_id = oi.item_id
          where oi.order_id = oc.order_id and (a.code = p.code or a.promotion_id = p.id))
  or exists (select 1 from order_shipping os
             join order_shipping_method_adjustment a on a.shipping_method_id = os.shipping_method_id
             where os.order_id = oc.order_id and (a.code = p.code or a.promotion_id = p.id)))`;

/**
 * A killed attempt may or may not have counted the use of a code: counts the uses again from the orders. Call it while
 * the codes are locked, by the keys of `takenFrom`.
 */
export async function recountCodes(
  container: MedusaContainer,
  { limitedCodes }: Pick<CartFacts, "limitedCodes">,
): Promise<void> {
  if (limitedCodes.length === 0) return;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(
    `update promotion p set used = (select count(*) from order_cart oc where ${used})
     where p.id = any(?) and p."limit" is not null`,
    [limitedCodes],
  );
  // Medusa stores a big number twice: as a number and as JSON (`raw_used`).
  await knex.raw(
    `update promotion_campaign_budget b set used = n.uses,
       raw_used = jsonb_build_object('value', n.uses::text, 'precision', 20)
     from (select p.campaign_id, count(distinct oc.order_id) as uses
           from promotion p left join order_cart oc on ${used} group by p.campaign_id) n
     where n.campaign_id = b.campaign_id and b.type = 'usage'
       and b.campaign_id in (select campaign_id from promotion where id = any(?))`,
    [limitedCodes],
  );
}
