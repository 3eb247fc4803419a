import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { makeReturn, noteState, planRefund, takeOutUnpacked } from "./steps/withdrawal-steps";

/** The owner expects the goods of a statement: what was never packed leaves the order, the rest becomes a return. */
export const returnWithdrawalWorkflow = createWorkflow(
  "return-withdrawal",
  (input: WorkflowData<{ id: string }>) => {
    const asked = transform(input, ({ id }) => ({
      id,
      becomes: "return_requested" as const,
      accepted: null,
    }));
    const plan = takeOutUnpacked(planRefund(asked));
    const returnId = makeReturn(plan);
    const next = transform({ input, returnId }, ({ input: { id }, returnId: made }) => ({
      ...{ id, state: "return_requested" as const, returnId: made, refunded: null },
    }));
    return new WorkflowResponse(noteState(next));
  },
);
