import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  refreshCartShippingMethodsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { writeOrLeave } from "../shop/write-or-leave";
import { deliveryOptions } from "./delivery-options";
import { cart, readCart } from "./read-cart";

const chosen = cart
  .pick({
    completed_at: true,
    currency_code: true,
    region_id: true,
    shipping_address: true,
    item_total: true,
  })
  .extend({
    shipping_methods: rows(z.object({ shipping_option_id: z.string().nullish(), amount: z.coerce.number() })),
  });

/**
 * Brings a chosen delivery to what it costs now, for what the goods cost after their discounts: Medusa itself does so
 * only when lines change. One that is not offered any more is taken out.
 * @returns whether anything changed
 */
export async function refreshDelivery(container: MedusaContainer, cartId: string): Promise<boolean> {
  const found = await readCart(container, cartId, chosen);
  const country = found?.shipping_address?.country_code;
  if (!found || found.completed_at || found.shipping_methods.length === 0 || !country) return false;
  const offered = await deliveryOptions(container, {
    country,
    regionId: found.region_id,
    currency: found.currency_code,
    itemTotal: found.item_total,
  });
  const right = found.shipping_methods.every(({ shipping_option_id, amount }) => {
    const option = offered.find(({ id }) => id === shipping_option_id);
    return option && toCents(option.price.amount) === toCents(amount);
  });
  if (right) return false;
  return writeOrLeave(container, `the delivery of cart ${cartId}`, () =>
    refreshDeliveryWorkflow(container).run({ input: { cart_id: cartId } }),
  );
}

const refreshDeliveryWorkflow = createWorkflow(
  "refresh-delivery",
  (input: WorkflowData<{ cart_id: string }>) => {
    const refreshed = refreshCartShippingMethodsWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    return new WorkflowResponse(refreshed);
  },
);
