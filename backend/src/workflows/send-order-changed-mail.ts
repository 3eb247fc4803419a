import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { letterTotals } from "../domain/letters/letter-totals";
import {
  letterLines,
  orderFrame,
  readOrderForLetters,
  type OrderForLetters,
} from "../domain/letters/order-letter";
import type { Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import { euros } from "../shared/figures";
import { toCents } from "../shared/to-cents";
import { sendLetters } from "./steps/send-letters";

/** What lies between what the order costs now and what was paid for it, as its page says; whole cents. */
function balance({ total, payment_collections }: OrderForLetters): { due: number; back: number } {
  const sum = (of: "captured_amount" | "refunded_amount") =>
    toCents(payment_collections.reduce((all, each) => all + (each[of] ?? 0), 0));
  const paid = sum("captured_amount");
  if (paid === 0) return { due: 0, back: 0 };
  return {
    due: Math.max(0, toCents(total) - paid),
    back: Math.max(0, paid - sum("refunded_amount") - toCents(total)),
  };
}

/** Read only: nothing to undo. */
const composeOrderChanged = createStep(
  "compose-order-changed",
  async ({ id, change }: Changed, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const order = await readOrderForLetters(container, id);
    const { due, back } = balance(order);
    return new StepResponse([
      {
        key: `order-changed/${change}`,
        template: "order-changed",
        recipient: order.email,
        orderId: order.id,
        data: {
          ...(await orderFrame(container, order)),
          lines: letterLines({ ...order, items: order.items.filter(({ quantity }) => quantity > 0) }),
          totals: letterTotals(order),
          due: due > 0 ? euros(due) : null,
          back: back > 0 ? euros(back) : null,
        },
      },
    ]);
  },
);

interface Changed {
  /** The order's. */
  id: string;
  /** Names the change: its letter goes once. */
  change: string;
}

/** Sends the letter about an order that the owner changed: what is in it now, and what is to be paid or goes back. */
export const sendOrderChangedMailWorkflow = createWorkflow(
  "send-order-changed-mail",
  (input: WorkflowData<Changed>) => {
    return new WorkflowResponse(sendLetters(composeOrderChanged(input)));
  },
);
