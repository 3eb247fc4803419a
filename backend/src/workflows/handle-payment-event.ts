import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { handleEvent } from "../domain/payments/handle-event";

/** Notes on the row how it went: nothing to undo. */
const handleEventStep = createStep("handle-payment-event", async ({ id }: { id: string }, { container }) => {
  return new StepResponse(await handleEvent(container, id));
});

/** A row of the inbox → the payment it is about, settled. */
export const handlePaymentEventWorkflow = createWorkflow(
  "handle-payment-event",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(handleEventStep(input));
  },
);
