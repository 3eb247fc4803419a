import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  cancelOrderFulfillmentWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { lotsOf } from "../../domain/lots/lots-of";
import { takeLots } from "../../domain/lots/take-lots";
import { messageOf } from "../../shared/message-of";

const made = z.object({ id: z.string() });

/** What is packed is taken from lots in the moment in which it is taken from stock; on every screen that packs. */
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(
  async ({ fulfillment }, { container }) => {
    const { id } = made.parse(fulfillment);
    await takeLots(container, id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await lotsOf(container).giveBack(id);
  },
);

/** A process that ended between the parcel and its lots: they are taken before it leaves. */
createOrderShipmentWorkflow.hooks.shipmentCreated(async ({ shipment }, { container }) => {
  await takeLots(container, made.parse(shipment).id);
});

/**
 * What is not sent after all goes back into its lots. The parcel is cancelled by now, and nothing undoes that: a lot that
 * cannot be given back is less than there is, which a count mends.
 */
cancelOrderFulfillmentWorkflow.hooks.orderFulfillmentCanceled(async ({ fulfillment }, { container }) => {
  const { id } = made.parse(fulfillment);
  await lotsOf(container)
    .giveBack(id)
    .catch((error: unknown) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`the lots of the cancelled parcel ${id}: ${messageOf(error)}`),
    );
});
