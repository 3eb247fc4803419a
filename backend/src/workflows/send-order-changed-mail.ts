import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { letterTotals } from "../domain/letters/letter-totals";
import { letterLines, orderFrame, readOrderForLetters } from "../domain/letters/order-letter";
import type { Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import { euros } from "../shared/figures";
import { sendLetters } from "./steps/send-letters";

/** Read only: nothing to undo. */
const composeOrderChanged = createStep(
  "compose-order-changed",
  async ({ id, change }: Changed, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const order = await readOrderForLetters(container, id);
    const { captured, due, back } = order.balance;
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
          back: captured > 0 && back > 0 ? euros(back) : null,
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
