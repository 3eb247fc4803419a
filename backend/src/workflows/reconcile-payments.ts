import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { reconcile, settleUnsettled } from "../domain/payments/reconcile";

/** Every payment it touches is settled by itself and safe to settle again: nothing to undo. */
const settleForgottenStep = createStep(
  "settle-forgotten-payments",
  async ({ all }: { all: boolean }, { container }) => {
    return new StepResponse(await (all ? reconcile(container) : settleUnsettled(container)));
  },
);

/** What neither webhook nor reader brought. `all`: also compares Stripe's sessions of the last 72 hours with ours. */
export const reconcilePaymentsWorkflow = createWorkflow(
  "settle-forgotten-payments",
  (input: WorkflowData<{ all: boolean }>) => {
    return new WorkflowResponse(settleForgottenStep(input));
  },
);
