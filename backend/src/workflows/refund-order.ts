import { ContainerRegistrationKeys, Modules, PaymentEvents } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { OrderRefunded } from "../contracts/admin-order-refund";
import { bookRefund, pendingOf } from "../domain/payments/book-refund";
import { payBack, refundMadeFor, type DueRefund, type MadeRefund } from "../domain/refunds/pay-back";
import { dueRefund, type AskedRefund } from "../domain/refunds/due-refund";
import { moveGoods } from "../domain/refunds/move-goods";
import { refusing } from "../domain/withdrawals/withdrawals-of";
import { messageOf } from "../shared/message-of";

/** What is due for a press of the owner's button; refused when it cannot be, or is not what she saw. Read only. */
const plan = createStep("plan-order-refund", async (asked: AskedRefund, { container }) => {
  const made = await refundMadeFor(container, asked.orderId, asked.key);
  return new StepResponse<DueRefund | MadeRefund>(made ?? (await dueRefund(container, asked)));
});

/**
 * The money, first of all: a bank that refuses it leaves everything as it was. Undo: what a bank was told is not taken
 * back, so that the order's books say it, and its mail and credit note follow; the next press of the button goes on.
 */
const pay = createStep(
  "pay-back-order",
  async (due: DueRefund | MadeRefund, { container }) => {
    const made = "refundId" in due ? due : await payBack(container, due);
    return new StepResponse(made, made);
  },
  async (made, { container }) => {
    if (!made) return;
    await bookRefund(container, { ...made, goodsWorth: 0 });
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: PaymentEvents.REFUNDED, data: { id: made.paymentId } });
  },
);

/**
 * Pieces leave the order or come back, as planned. Not undone: a second run finds what is done.
 * @throws refund_goods_failed: the money went back, and the pieces are where they were
 */
const move = createStep("move-refunded-goods", async (made: MadeRefund, { container }) => {
  const before = await pendingOf(container, made.orderId);
  try {
    await moveGoods(container, made);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`goods of refund ${made.refundId}: ${messageOf(error)}`);
    throw refusing("refund_goods_failed");
  }
  const goodsWorth = before - (await pendingOf(container, made.orderId));
  return new StepResponse({ ...made, goodsWorth });
});

/** Medusa's books of the order. Not undone: the money went back. */
const book = createStep(
  "book-order-refund",
  async (done: MadeRefund & { goodsWorth: number }, { container }) => {
    await bookRefund(container, done);
    return new StepResponse<OrderRefunded & { paymentId: string }>({
      refunded: done.cents,
      again: done.again,
      paymentId: done.paymentId,
    });
  },
);

/**
 * Gives money back for chosen pieces, the delivery or an amount: Stripe's refund, then the goods, then the books; credit
 * note and mail follow by themselves. Run it while the order and its cart are locked. The same key gives nothing twice,
 * and finishes what an earlier run began.
 */
export const refundOrderWorkflow = createWorkflow("refund-order", (asked: WorkflowData<AskedRefund>) => {
  const done = book(move(pay(plan(asked))));
  emitEventStep({ eventName: PaymentEvents.REFUNDED, data: { id: done.paymentId } });
  return new WorkflowResponse(done);
});
