import type { UpdateCartWorkflowInputDTO } from "@medusajs/framework/types";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  addShippingMethodToCartStep,
  removeShippingMethodFromCartStep,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows";
import type { DeliveryOption } from "../contracts/cart";

export interface FillCart {
  cart: UpdateCartWorkflowInputDTO;
  /** null: the delivery on the cart stays, or there is none. */
  delivery: {
    option: Pick<DeliveryOption, "id" | "name" | "price">;
    /** Ids of the methods chosen before. */
    instead: string[];
  } | null;
}

/**
 * What the reader filled in, all of it or nothing: the chosen delivery, then the address. Core's update looks up what
 * the delivery costs there, and takes it off where it is not to be had; its own workflow for a delivery would do all
 * of that a first time.
 */
export const fillCartWorkflow = createWorkflow("fill-cart", (input: WorkflowData<FillCart>) => {
  when({ input }, ({ input: { delivery } }) => delivery !== null).then(() => {
    const change = transform({ input }, ({ input: { cart, delivery } }) => ({
      old: delivery?.instead ?? [],
      chosen: (delivery ? [delivery.option] : []).map((option) => ({
        cart_id: cart.id,
        shipping_option_id: option.id,
        name: option.name,
        amount: option.price.amount,
        is_tax_inclusive: true,
        data: {},
      })),
    }));
    removeShippingMethodFromCartStep({ shipping_method_ids: change.old });
    addShippingMethodToCartStep({ shipping_methods: change.chosen });
  });
  return new WorkflowResponse(updateCartWorkflow.runAsStep({ input: input.cart }));
});
