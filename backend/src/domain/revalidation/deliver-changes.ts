import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CHANGE_OUTBOX } from "../../modules/change-outbox";
import type { ChangeOutboxService, Delivery } from "../../modules/change-outbox/service";
import { SharedRuns } from "../../shared/shared-runs";

/** One sale or one save causes several events: for so many milliseconds they are gathered into one call. */
const gathering = 120;
const pausesBetweenTries = [250, 750];

const runs = new SharedRuns<void>();

/**
 * Posts the changes that wait to the storefront. Three tries within about a second; what still waits after them is
 * posted by jobs/resend-changes.ts. Calls that come while changes are gathered share one run.
 */
export const deliverChanges = (container: MedusaContainer): Promise<void> =>
  runs.join("changes", (begin) => gatherAndDeliver(container, begin));

async function gatherAndDeliver(container: MedusaContainer, begin: () => void): Promise<void> {
  const outbox = container.resolve<ChangeOutboxService>(CHANGE_OUTBOX);
  await pause(gathering);
  begin();
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
