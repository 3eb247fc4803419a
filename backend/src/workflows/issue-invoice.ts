import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { issueInvoice } from "../domain/invoices/issue";

/** An invoice that was issued stands, and asked again it is the same one: nothing to undo. */
const issueInvoiceStep = createStep(
  "issue-invoice",
  async ({ order_id }: { order_id: string }, { container }) => {
    const invoice = await issueInvoice(container, order_id);
    return new StepResponse(invoice && { id: invoice.id, number: invoice.number });
  },
);

/** An order whose money was taken → its one invoice; null while no money came. */
export const issueInvoiceWorkflow = createWorkflow(
  "issue-invoice",
  (input: WorkflowData<{ order_id: string }>) => new WorkflowResponse(issueInvoiceStep(input)),
);
