import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { addShippingMethodToCartStep, removeShippingMethodFromCartStep } from "@medusajs/medusa/core-flows";
import type { DeliveryOption } from "../contracts/cart";

export interface ChooseDelivery {
  cartId: string;
  option: Pick<DeliveryOption, "id" | "name" | "price">;
  /** Ids of the methods chosen before. */
  instead: string[];
}

/**
 * Puts one delivery on a cart, for a cart that is updated right after: the update looks up what it costs at its
 * address, and takes it off where it is not to be had. Core's own workflow does all of that a first time here.
 */
export const chooseDeliveryWorkflow = createWorkflow(
  "choose-delivery",
  (input: WorkflowData<ChooseDelivery>) => {
    removeShippingMethodFromCartStep({ shipping_method_ids: input.instead });
    const methods = transform({ input }, ({ input: { cartId, option } }) => [
      {
        cart_id: cartId,
        shipping_option_id: option.id,
        name: option.name,
        amount: option.price.amount,
        is_tax_inclusive: true,
        data: {},
      },
    ]);
    return new WorkflowResponse(addShippingMethodToCartStep({ shipping_methods: methods }));
  },
);
