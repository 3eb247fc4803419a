import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import type { PackingResult, PackingSteps, ParcelWish } from "../contracts/admin-packing";
import { packingOf } from "../domain/packing/packing-list";
import { stepPlan } from "../domain/packing/step-plan";
import { locksOf } from "../domain/shop/locks";
import { sendParcelWorkflow } from "./send-parcel";

/** Takes a step for each of these orders, one after the other; what one refuses or fails says nothing of the others. */
export async function takePackingSteps(
  container: MedusaContainer,
  { step, orders }: PackingSteps,
): Promise<PackingResult[]> {
  const results: PackingResult[] = [];
  for (const wish of orders)
    // The lock that a withdrawal takes too: what is withdrawn from does not leave meanwhile, and no press counts twice.
    results.push(
      await locksOf(container).withLock("withdrawal", [wish.id], () => takeStep(container, step, wish)),
    );
  return results;
}

async function takeStep(
  container: MedusaContainer,
  step: PackingSteps["step"],
  wish: ParcelWish,
): Promise<PackingResult> {
  const [order] = await packingOf(container, [wish.id]);
  if (!order) return { id: wish.id, displayId: null, outcome: "refused", fault: "not_found" };
  const of = { id: order.id, displayId: order.displayId };
  const plan = stepPlan(step, order, wish);
  if (plan.fault !== null) return { ...of, outcome: "refused", fault: plan.fault };
  const { leaves, arrives } = plan;
  if (leaves.length === 0 && arrives.length === 0) return { ...of, outcome: "already", fault: null };
  try {
    for (const parcel of leaves) await sendParcelWorkflow(container).run({ input: parcel });
    for (const fulfillmentId of arrives)
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId },
      });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`packing, ${step} of order ${order.displayId}: ${String(error)}`);
    return { ...of, outcome: "refused", fault: "failed" };
  }
  return { ...of, outcome: "done", fault: null };
}
