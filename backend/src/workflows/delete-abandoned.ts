import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { deleteAbandoned, abandonedBefore } from "../domain/retention/delete-abandoned";

/** What is wiped must not come back: nothing to undo. */
const forgetUnpaidStep = createStep("forget-unpaid", async (_input: undefined, { container }) => {
  return new StepResponse(await deleteAbandoned(container, abandonedBefore(new Date())));
});

/** Wipes the personal data of what never became an order, as the privacy page promises. */
export const forgetUnpaidWorkflow = createWorkflow("forget-unpaid", () => {
  return new WorkflowResponse(forgetUnpaidStep());
});
