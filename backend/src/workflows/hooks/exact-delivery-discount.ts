import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Medusa's types leave this hook out (2.21.2). */
const hooks = completeCartWorkflow.hooks as unknown as {
  orderCreated(
    handle: (
      placed: { order_id: string; cart_id: string },
      given: { container: MedusaContainer },
    ) => Promise<void>,
  ): void;
};

/**
 * A discount on delivery is written without VAT in so many decimals that with VAT it is whole cents. Medusa copies it
 * to the order as a number, which has fewer: the order gets what the cart has. Nothing to undo: it goes with the order.
 */
hooks.orderCreated(async ({ order_id, cart_id }, { container }) => {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update order_shipping_method_adjustment copy
     set amount = mine.amount, raw_amount = mine.raw_amount
     from order_shipping os, cart_shipping_method method
     join cart_shipping_method_adjustment mine
       on mine.shipping_method_id = method.id and mine.deleted_at is null
     where os.order_id = ? and copy.shipping_method_id = os.shipping_method_id
       and method.cart_id = ? and method.deleted_at is null
       and copy.code = mine.code and abs(copy.amount - mine.amount) < 0.000001`,
    [order_id, cart_id],
  );
});
