import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { inventoryItems, onShelf, orderIdOf, type CartFacts } from "./cart-facts";
import type { RefundReason } from "./decide";
import { inboxOf } from "./stripe";

export type Completed = { ok: true; orderId: string } | { ok: false; reason: RefundReason };

/**
 * Makes the order of a cart, while nobody else takes from the same shelf.
 * @returns why it can never be made, when that is so. @throws what a later try may mend.
 */
export async function completeCart(container: MedusaContainer, cart: CartFacts): Promise<Completed> {
  return inboxOf(container).exclusively("stock", inventoryItems(cart), async () => {
    if (!(await onShelf(container, cart))) return { ok: false, reason: "sold_out" };
    const { result, errors } = await completeCartWorkflow(container).run({
      input: { id: cart.id },
      throwOnError: false,
    });
    const orderId = result?.id ?? (await orderIdOf(container, cart.id));
    if (orderId) return { ok: true, orderId };
    const error: unknown = errors?.[0]?.error;
    // A workflow's error is a copy: told by its mark. What the rules forbid stays forbidden; the rest may pass.
    const final = MedusaError.isMedusaError(error) && finalTypes.has((error as MedusaError).type);
    if (!final) throw error instanceof Error ? error : new Error(`cart ${cart.id} was not completed`);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`cart ${cart.id} cannot become an order: ${(error as MedusaError).message}`);
    return { ok: false, reason: (await onShelf(container, cart)) ? "not_possible" : "sold_out" };
  });
}

const { NOT_ALLOWED, INVALID_DATA, NOT_FOUND } = MedusaError.Types;
const finalTypes = new Set<string>([NOT_ALLOWED, INVALID_DATA, NOT_FOUND]);

/**
 * A process that was killed in the middle may have left an order that no cart leads to: what the workflow would have
 * taken back is taken back here, so that the next try makes the one order there is.
 */
export async function removeHalfOrders(container: MedusaContainer, cartId: string): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: unknown = await knex
    .select("id")
    .from("order")
    .whereRaw("metadata->>'cart_id' = ? and deleted_at is null", [cartId])
    .whereRaw('not exists (select 1 from order_cart where order_id = "order".id and deleted_at is null)');
  const ids = z.array(z.object({ id: z.string() })).parse(found);
  for (const { id } of ids) {
    const orders = container.resolve(Modules.ORDER);
    const { items } = await orders.retrieveOrder(id, { relations: ["items"] });
    const lines = (items ?? []).map((item) => item.id);
    if (lines.length > 0) await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines);
    await orders.deleteOrders([id]);
  }
  return ids.length;
}
