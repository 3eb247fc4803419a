import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const index = "IDX_order_shipping_method_adjustment_version_shipping_method";

/**
 * Runs once, after Medusa's migrations: an order may hold several discounts of one delivery. Medusa (2.21.2) lets a cart
 * have them and has a unique index on the order's, so that an order of such a cart could not be made. The index keeps its
 * name, by which Medusa's own migration takes it as made.
 */
export default async function deliveryDiscounts({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (transaction) => {
    await transaction.raw(`drop index if exists "${index}"`);
    await transaction.raw(
      `create index "${index}" on order_shipping_method_adjustment (version, shipping_method_id)
       where deleted_at is null`,
    );
  });
}
