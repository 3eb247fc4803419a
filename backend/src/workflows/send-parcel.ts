import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import type { ParcelPlan } from "../domain/packing/step-plan";

export interface SentParcel {
  plan: ParcelPlan;
  /** The shipping option that it is made with; null for the order's own. */
  optionId: string | null;
}

/**
 * A parcel leaves, or is ready to be collected: Medusa's fulfilment, unless it is packed already, and its shipment. Both
 * or neither: a shipment that fails cancels the fulfilment and gives the stock back. The buyer's mail follows by itself,
 * once a shipment. Run it while the order is locked.
 */
export const sendParcelWorkflow = createWorkflow("send-parcel", (input: WorkflowData<SentParcel>) => {
  const made = when("not-packed", { input }, (given) => given.input.plan.packed === null).then(() =>
    createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input }, ({ input: { plan, optionId } }) => ({
        order_id: plan.orderId,
        items: plan.items,
        metadata: { carrier: plan.carrier, key: plan.key },
        ...(optionId ? { shipping_option_id: optionId } : {}),
      })),
    }),
  );
  createOrderShipmentWorkflow.runAsStep({
    input: transform({ input, made }, (given) => ({
      order_id: given.input.plan.orderId,
      fulfillment_id: given.input.plan.packed ?? given.made?.id ?? "",
      items: [],
      labels: given.input.plan.tracking.map(({ number, url }) => ({
        tracking_number: number,
        tracking_url: url ?? "",
        label_url: "",
      })),
    })),
  });
  return new WorkflowResponse(input);
});
