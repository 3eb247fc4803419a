import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { issueCreditNotes } from "../domain/invoices/issue";

/** A credit note that was issued stands, and asked again it is the same one: nothing to undo. */
const issueCreditNoteStep = createStep(
  "issue-credit-note",
  async ({ order_id }: { order_id: string }, { container }) => {
    const notes = await issueCreditNotes(container, order_id);
    return new StepResponse(notes.map(({ id, number }) => ({ id, number })));
  },
);

/** An order of which money went back → a credit note for each refund, on its invoice. */
export const issueCreditNoteWorkflow = createWorkflow(
  "issue-credit-note",
  (input: WorkflowData<{ order_id: string }>) => new WorkflowResponse(issueCreditNoteStep(input)),
);
