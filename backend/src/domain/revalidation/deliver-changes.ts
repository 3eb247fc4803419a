import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CHANGE_OUTBOX } from "../../modules/change-outbox";
import type { ChangeOutboxService, Delivery } from "../../modules/change-outbox/service";

/** One sale or one save causes several events: for so many milliseconds they are gathered into one call. */
const gathering = 120;
const pausesBetweenTries = [250, 750];

/**
 * Posts the changes that wait to the storefront. Three tries within about a second; what still waits after them is
 * posted by jobs/resend-changes.ts.
 */
export async function deliverChanges(container: MedusaContainer): Promise<void> {
  const outbox = container.resolve<ChangeOutboxService>(CHANGE_OUTBOX);
  await pause(gathering);
  let delivery: Delivery = await outbox.deliver();
  for (const ms of pausesBetweenTries) {
    if (delivery.ok) break;
    await pause(ms);
    delivery = await outbox.deliver();
  }
  // Logged once for each change, not at every try of an hour without a storefront.
  if (!delivery.ok && delivery.attempts <= 1 + pausesBetweenTries.length)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`${delivery.waiting} changes wait for the storefront: ${delivery.reason}`);
}
