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
import { letterLines, orderFrame, readOrderForLetters } from "../domain/letters/order-letter";
import { deliveryKindOf } from "../domain/shop/delivery-kind";
import { practiceAddress } from "../domain/shop/practice";
import { sendLetters } from "./steps/send-letters";

const shipment = z.object({
  id: z.string(),
  order: z.object({ id: z.string() }),
  labels: z.array(z.object({ tracking_number: z.string(), tracking_url: z.string().nullish() })).nullish(),
  items: z.array(z.object({ line_item_id: z.string().nullish(), quantity: z.coerce.number() })),
});

/** Read only: nothing to undo. */
const composeShipped = createStep(
  "compose-shipped",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: [
        "id",
        "order.id",
        "labels.tracking_number",
        "labels.tracking_url",
        "items.line_item_id",
        "items.quantity",
      ],
      filters: { id },
    });
    const parcel = shipment.parse(data[0]);
    const order = await readOrderForLetters(container, parcel.order.id);
    const kind = await deliveryKindOf(container, order.shipping_methods);
    const quantities = new Map(parcel.items.map((item) => [item.line_item_id ?? "", item.quantity]));
    return new StepResponse([
      {
        key: `shipped/${parcel.id}`,
        template: "shipped",
        recipient: order.email,
        orderId: order.id,
        data: {
          ...(await orderFrame(container, order)),
          lines: letterLines(order, quantities),
          collectAt: kind === "collect" ? await practiceAddress(container) : null,
          tracking: (parcel.labels ?? []).map((label) => ({
            number: label.tracking_number,
            url: label.tracking_url && /^https?:\/\//.test(label.tracking_url) ? label.tracking_url : null,
          })),
        },
      },
    ]);
  },
);

/** Sends the letter about a parcel: what is in it and where to follow it. */
export const sendShippedMailWorkflow = createWorkflow(
  "send-shipped-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeShipped(input)));
  },
);
