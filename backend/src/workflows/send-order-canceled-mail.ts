import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { orderFrame, readOrderForLetters } from "../domain/letters/order-letter";
import { manualProviderId } from "../domain/orders/manual-payment";
import { readOrder } from "../domain/orders/read-order";
import { MAIL } from "../modules/mail";
import type { Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import type MailService from "../modules/mail/service";
import { everyRow } from "../shared/every-row";
import { rows } from "../shared/records";
import { sendLetters } from "./steps/send-letters";

const says = z.object({ canceled: z.literal(true) });
const paidHow = z.object({
  payment_collections: rows(
    z.object({
      captured_amount: z.coerce.number().nullish(),
      refunded_amount: z.coerce.number().nullish(),
      payments: rows(z.object({ id: z.string() })),
      payment_sessions: rows(z.object({ provider_id: z.string() })),
    }),
  ),
});

/**
 * Whether nothing came yet of a payment through Stripe, as of a bank transfer that failed: then the shop cancelled, and
 * its letter says why. Money that was only reserved is a payment already.
 */
const waitsForStripe = ({ payment_collections }: z.output<typeof paidHow>) =>
  payment_collections.every(({ payments }) => payments.length === 0) &&
  payment_collections.some(({ payment_sessions }) =>
    payment_sessions.some(({ provider_id }) => provider_id !== manualProviderId),
  );

/** Read only: nothing to undo. */
const composeCanceled = createStep(
  "compose-order-canceled",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const order = await readOrderForLetters(container, id);
    const refunds = await container
      .resolve<MailService>(MAIL)
      .listLetters({ order_id: id, template: "refunded" }, { take: everyRow, select: ["id", "data"] });
    // The letter about the money says it already.
    if (refunds.some(({ data }) => says.safeParse(data).success)) return new StepResponse([]);
    const paid = await readOrder(container, id, paidHow);
    if (waitsForStripe(paid)) return new StepResponse([]);
    const refunded = paid.payment_collections.some((each) => (each.refunded_amount ?? 0) > 0);
    return new StepResponse([
      {
        key: `order-canceled/${order.id}`,
        template: "order-canceled",
        recipient: order.email,
        orderId: order.id,
        data: { ...(await orderFrame(container, order)), refunded },
      },
    ]);
  },
);

/** Sends the letter about an order that was cancelled, unless one about its money does. Run it after that one. */
export const sendOrderCanceledMailWorkflow = createWorkflow(
  "send-order-canceled-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeCanceled(input)));
  },
);
