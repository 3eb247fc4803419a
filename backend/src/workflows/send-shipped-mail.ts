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
import {
  letterLines,
  orderFrame,
  readOrderForLetters,
  type OrderForLetters,
} from "../domain/letters/order-letter";
import { lineOfParcel, parcelItem, piecesIn } from "../domain/letters/parcel-pieces";
import { deliveryKindOf } from "../domain/shop/delivery-kind";
import { practiceAddress } from "../domain/shop/practice";
import { linkOf } from "../shared/parcels/tracking";
import { fieldsOf, rows } from "../shared/records";
import { sendLetters } from "./steps/send-letters";

const shipment = z.object({
  id: z.string(),
  order: z.object({ id: z.string(), items: rows(lineOfParcel) }),
  labels: rows(z.object({ tracking_number: z.string(), tracking_url: z.string().nullish() })),
  items: rows(parcelItem),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

/** Read only: nothing to undo. */
const composeShipped = createStep(
  "compose-shipped",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: fieldsOf(shipment),
      filters: { id },
    });
    const parcel = shipment.parse(data[0]);
    const order = await readOrderForLetters(container, parcel.order.id);
    const kind = await deliveryKindOf(container, order.shipping_methods);
    const address = order.shipping_address;
    const to = { postcode: address?.postal_code ?? "", country: address?.country_code ?? "" };
    return new StepResponse([
      {
        key: `shipped/${parcel.id}`,
        template: "shipped",
        recipient: order.email,
        orderId: order.id,
        data: {
          ...(await orderFrame(container, order)),
          lines: letterLines(order, piecesIn(parcel.items, parcel.order.items)),
          rest: order.items.some(hasLeft),
          collectAt: kind === "collect" ? await practiceAddress(container) : null,
          tracking: parcel.labels.map(({ tracking_number: number, tracking_url: url }) => ({
            number,
            url: linkOf({ number, url }, to, parcel.metadata),
          })),
        },
      },
    ]);
  },
);

/** Whether pieces of a line are still to be sent. */
function hasLeft({ requires_shipping, quantity, detail }: OrderForLetters["items"][number]): boolean {
  const gone = Math.max(detail?.shipped_quantity ?? 0, detail?.delivered_quantity ?? 0);
  return requires_shipping !== false && quantity > gone;
}

/** Sends the letter about a parcel: what is in it and where to follow it. */
export const sendShippedMailWorkflow = createWorkflow(
  "send-shipped-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeShipped(input)));
  },
);
