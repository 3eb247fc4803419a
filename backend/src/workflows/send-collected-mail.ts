import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { environment } from "../config/environment";
import { letterLines, orderFrame, readOrderForLetters } from "../domain/letters/order-letter";
import { deliveryKindOf } from "../domain/shop/delivery-kind";
import { receivedOn } from "../domain/withdrawals/period";
import { withdrawalOrder } from "../domain/withdrawals/withdrawal-order";
import { periodOf, piecesLeft, withdrawalPath } from "../domain/withdrawals/withdrawal-page";
import type { LetterData, Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import { longDay } from "../shared/figures";
import { sendLetters } from "./steps/send-letters";

const delivered = z.array(z.object({ order: z.object({ id: z.string() }).nullish() }));

async function orderIdOf(container: MedusaContainer, fulfillmentId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: { id: fulfillmentId },
  });
  return delivered.parse(data)[0]?.order?.id ?? null;
}

/** Until when the order can be withdrawn from, and where; null when nothing of it can be. */
function withdrawalOf(
  order: Awaited<ReturnType<typeof withdrawalOrder>>,
): LetterData<"collected">["withdrawal"] {
  const { lastDay } = periodOf(order, new Date());
  if (lastDay === null || !order.lines.some((line) => piecesLeft(line) > 0)) return null;
  const url = environment.storefrontUrl + withdrawalPath(order.id, order.placedAt);
  return { lastDay: longDay(lastDay), url };
}

/** No letter while something is still to be collected, nor for what was sent. Read only: nothing to undo. */
const composeCollected = createStep(
  "compose-collected",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const orderId = await orderIdOf(container, id);
    if (!orderId) return new StepResponse([]);
    const order = await readOrderForLetters(container, orderId);
    if ((await deliveryKindOf(container, order.shipping_methods)) !== "collect") return new StepResponse([]);
    const bought = await withdrawalOrder(container, orderId);
    const day = receivedOn(bought.receipt);
    if (day === null || bought.canceled) return new StepResponse([]);
    const goods = order.items.filter(({ requires_shipping }) => requires_shipping !== false);
    const pieces = new Map(
      goods.flatMap(({ id: line, quantity }) => (quantity > 0 ? [[line, quantity]] : [])),
    );
    return new StepResponse([
      {
        // The last pieces of an order that the owner adds to later are collected on another day.
        key: `collected/${orderId}/${day}`,
        template: "collected",
        recipient: order.email,
        orderId,
        data: {
          ...(await orderFrame(container, order)),
          collectedOn: longDay(day),
          lines: letterLines(order, pieces),
          withdrawal: withdrawalOf(bought),
          hasSealedGoods: bought.lines.some(({ sealed }) => sealed),
        },
      },
    ]);
  },
);

/** Sends the letter of an order that was collected, once: what it was, and until when it can be withdrawn from. */
export const sendCollectedMailWorkflow = createWorkflow(
  "send-collected-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeCollected(input)));
  },
);
