import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { refundFor } from "../domain/payments/refund-for";
import { receiveReturn } from "../domain/withdrawals/order-changes";
import type { Wanted } from "../domain/withdrawals/owed";
import type { RefundPlan } from "../domain/withdrawals/refund-plan";
import { makeReturn, noteState, planRefund, takeOutUnpacked } from "./steps/withdrawal-steps";

interface Back {
  plan: RefundPlan;
  returnId: string | null;
}

/** The goods are back, and in stock. Not undone: they are, whatever else fails; a second run finds it done. */
const receive = createStep("receive-withdrawn", async ({ plan, returnId }: Back, { container }) => {
  if (returnId) await receiveReturn(container, returnId, plan.comesBack);
  return new StepResponse(plan);
});

/** Gives the money back, once for each statement. Not undone: what a bank was told is not taken back. */
const refund = createStep("refund-withdrawn", async (plan: RefundPlan, { container }) => {
  const { orderId, withdrawalId, cents } = plan;
  return new StepResponse(await refundFor(container, { orderId, reason: withdrawalId, cents }));
});

/**
 * The goods of a statement are back, or on their way with proof: the return is made and received, what was never packed
 * leaves the order, and the money goes back. The letter and the credit note follow by themselves. Run it while the order
 * and its cart are locked; a run that failed halfway is taken up by the next.
 */
export const refundWithdrawalWorkflow = createWorkflow(
  "refund-withdrawal",
  (input: WorkflowData<{ id: string; accepted: Wanted[] | null }>) => {
    const asked = transform(input, ({ id, accepted }) => ({ id, becomes: "refunded" as const, accepted }));
    const plan = takeOutUnpacked(planRefund(asked));
    const returnId = makeReturn(plan);
    const refunded = refund(receive(transform({ plan, returnId }, (both): Back => both)));
    const next = transform({ input, returnId, refunded }, (all) => ({
      ...{ id: all.input.id, state: "refunded" as const, returnId: all.returnId, refunded: all.refunded },
    }));
    return new WorkflowResponse(noteState(next));
  },
);
