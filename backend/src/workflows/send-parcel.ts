import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import type { ParcelPlan } from "../domain/packing/step-plan";

/**
 * A parcel leaves, or is ready to be collected: Medusa's fulfilment, unless it is packed already, and its shipment. Both
 * or neither: a shipment that fails cancels the fulfilment and gives the stock back. The buyer's mail follows by itself,
 * once a shipment. Run it while the order is locked.
 */
export const sendParcelWorkflow = createWorkflow("send-parcel", (plan: WorkflowData<ParcelPlan>) => {
  const made = when("not-packed", { plan }, (given) => given.plan.packed === null).then(() =>
    createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ plan }, ({ plan: { orderId, items, carrier, key } }) => ({
        order_id: orderId,
        items,
        metadata: { carrier, key },
      })),
    }),
  );
  createOrderShipmentWorkflow.runAsStep({
    input: transform({ plan, made }, (given) => ({
      order_id: given.plan.orderId,
      fulfillment_id: given.plan.packed ?? given.made?.id ?? "",
      items: [],
      labels: given.plan.tracking.map(({ number, url }) => ({
        tracking_number: number,
        tracking_url: url ?? "",
        label_url: "",
      })),
    })),
  });
  return new WorkflowResponse(plan);
});
