import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import {
  refreshPaymentCollectionForCartWorkflow,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows";

interface DropDelivery {
  cart_id: string;
  shipping_method_ids: string[];
}

/** Removes the delivery of a cart in which nothing is left to send. */
export const dropDeliveryWorkflow = createWorkflow("drop-delivery", (input: WorkflowData<DropDelivery>) => {
  const removed = removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids });
  refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
  return new WorkflowResponse(removed);
});
