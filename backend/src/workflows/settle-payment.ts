import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { settle } from "../domain/payments/settle";

/** Asks Stripe and the database anew, and is safe to run again from any half: nothing to undo. */
const settlePaymentStep = createStep(
  "settle-payment",
  async ({ stripe_session }: { stripe_session: string }, { container }) => {
    return new StepResponse(await settle(container, stripe_session));
  },
);

/** A Checkout Session → one order, or all the money back. Webhook, job and the reader's return all come here. */
export const settlePaymentWorkflow = createWorkflow(
  "settle-payment",
  (input: WorkflowData<{ stripe_session: string }>) => {
    return new WorkflowResponse(settlePaymentStep(input));
  },
);
