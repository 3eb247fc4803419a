import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import type { Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import { euros, orderFrame, readOrderForLetters } from "./steps/order-letter";
import { sendLetters } from "./steps/send-letters";

const refundedPayment = z.object({
  amount: z.coerce.number(),
  refunds: z.array(z.object({ id: z.string(), amount: z.coerce.number() })).nullish(),
  payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
});

/** One letter a refund; money sent back for a payment that never became an order has a letter of its own. */
const composeRefund = createStep(
  "compose-refund",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "payment",
      fields: ["amount", "refunds.id", "refunds.amount", "payment_collection.order.id"],
      filters: { id },
    });
    const payment = refundedPayment.parse(data[0]);
    const orderId = payment.payment_collection?.order?.id;
    if (!orderId) return new StepResponse([]);
    const order = await readOrderForLetters(container, orderId);
    return new StepResponse(
      (payment.refunds ?? []).map((refund) => ({
        key: `refunded/${refund.id}`,
        template: "refunded" as const,
        recipient: order.email,
        orderId,
        data: { ...orderFrame(order), amount: euros(refund.amount), whole: refund.amount === payment.amount },
      })),
    );
  },
);

/** Payment refunded → how much is on its way back. */
export const sendRefundMailWorkflow = createWorkflow(
  "send-refund-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeRefund(input)));
  },
);
