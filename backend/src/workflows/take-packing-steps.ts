import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import type { PackingResult, PackingSteps, ParcelWish } from "../contracts/admin-packing";
import { packingOf } from "../domain/packing/packing-list";
import { parcelOption } from "../domain/packing/parcel-option";
import { stepPlan } from "../domain/packing/step-plan";
import { locksOf } from "../domain/shop/locks";
import { messageOf } from "../shared/message-of";
import { sendParcelWorkflow } from "./send-parcel";

/** Takes a step for each of these orders, one after the other; what one refuses or fails says nothing of the others. */
export async function takePackingSteps(
  container: MedusaContainer,
  { step, orders }: PackingSteps,
): Promise<PackingResult[]> {
  const results: PackingResult[] = [];
  for (const wish of orders) results.push(await takeLocked(container, step, wish));
  return results;
}

/** Under the lock that a withdrawal takes too: what is withdrawn from does not leave meanwhile, no press counts twice. */
async function takeLocked(
  container: MedusaContainer,
  step: PackingSteps["step"],
  wish: ParcelWish,
): Promise<PackingResult> {
  try {
    return await locksOf(container).withLock("withdrawal", [wish.id], () => takeStep(container, step, wish));
  } catch (error) {
    noteFailure(container, `${step} of ${wish.id}`, error);
    return { id: wish.id, displayId: null, outcome: "refused", fault: "failed" };
  }
}

function noteFailure(container: MedusaContainer, what: string, error: unknown): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`packing, ${what}: ${messageOf(error)}`);
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
  let taken = 0;
  try {
    const optionId = leaves.length > 0 ? await parcelOption(container, order.id) : null;
    for (const plan of leaves) {
      await sendParcelWorkflow(container).run({ input: { plan, optionId } });
      taken += 1;
    }
    for (const fulfillmentId of arrives) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId },
      });
      taken += 1;
    }
  } catch (error) {
    noteFailure(container, `${step} of order ${order.displayId}`, error);
    return { ...of, outcome: "refused", fault: taken > 0 ? "partly_failed" : "failed" };
  }
  return { ...of, outcome: "done", fault: null };
}
