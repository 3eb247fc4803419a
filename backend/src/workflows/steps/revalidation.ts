import { setTimeout as pause } from "node:timers/promises";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { changesOf, type ShopEvent } from "../../domain/revalidation/changes-of";
import { CHANGE_OUTBOX } from "../../modules/change-outbox";
import type { ChangeOutboxService, Delivery } from "../../modules/change-outbox/service";
import type { Change } from "../../contracts/change";

/** Writes down what an event changed. Nothing to undo: telling a reader's cache too much does no harm. */
export const rememberChanges = createStep(
  { name: "remember-changes", maxRetries: 3 },
  async (happening: ShopEvent, { container }) => {
    const changes = await changesOf(container, happening);
    await container.resolve<ChangeOutboxService>(CHANGE_OUTBOX).remember(changes);
    return new StepResponse({ count: changes.length });
  },
);

/** Writes down changes that are known as such. Nothing to undo. */
export const rememberKnownChanges = createStep(
  "remember-known-changes",
  async ({ changes }: { changes: Change[] }, { container }) => {
    await container.resolve<ChangeOutboxService>(CHANGE_OUTBOX).remember(changes);
    return new StepResponse({ count: changes.length });
  },
);

/** One sale or one save makes several events: this long they are gathered into one call. */
const gathering = 120;
const pausesBetweenTries = [250, 750];

/**
 * Tells the storefront. Three tries within about a second; what then still waits is told by jobs/resend-changes.ts.
 * What was told cannot be untold, and need not be.
 */
export const deliverChanges = createStep("deliver-changes", async (_: void, { container }) => {
  const outbox = container.resolve<ChangeOutboxService>(CHANGE_OUTBOX);
  await pause(gathering);
  let delivery: Delivery = await outbox.deliver();
  for (const ms of pausesBetweenTries) {
    if (delivery.ok) break;
    await pause(ms);
    delivery = await outbox.deliver();
  }
  // Said once for each change, not at every try of an hour without a storefront.
  if (!delivery.ok && delivery.attempts <= 1 + pausesBetweenTries.length)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`${delivery.waiting} changes wait for the storefront: ${delivery.reason}`);
  return new StepResponse(null);
});
