import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { Change } from "../contracts/change";
import { changesOf, type ShopEvent } from "../domain/revalidation/changes-of";
import { deliverChanges } from "../domain/revalidation/deliver-changes";
import { CHANGE_OUTBOX } from "../modules/change-outbox";
import type { ChangeOutboxService } from "../modules/change-outbox/service";

/** What a shop's event changed on readers' pages. Read only: nothing to undo. */
const changesOfEvent = createStep(
  { name: "changes-of-event", maxRetries: 3 },
  async (event: ShopEvent, { container }) => new StepResponse({ changes: await changesOf(container, event) }),
);

/** Stores the changes, so that a crash loses none. Nothing to undo: a page rendered once too often does no harm. */
export const rememberChanges = createStep(
  { name: "remember-changes", maxRetries: 3 },
  async ({ changes }: { changes: Change[] }, { container }) => {
    await container.resolve<ChangeOutboxService>(CHANGE_OUTBOX).remember(changes);
    return new StepResponse({ count: changes.length });
  },
);

/** What the storefront was sent cannot be taken back, and need not be. */
const postChanges = createStep("post-changes", async (_: void, { container }) => {
  await deliverChanges(container);
  return new StepResponse(null);
});

/** From an event to fresh pages: finds what it changed, stores that, posts it to the storefront. */
export const revalidatePagesWorkflow = createWorkflow(
  "revalidate-pages",
  (event: WorkflowData<ShopEvent>) => {
    const remembered = rememberChanges(changesOfEvent(event));
    postChanges();
    return new WorkflowResponse(remembered);
  },
);

/** The same for a caller who knows the changes: a loader, or a route of Medusa's that emits no event. */
export const revalidateChangesWorkflow = createWorkflow(
  "revalidate-changes",
  (input: WorkflowData<{ changes: Change[] }>) => {
    const remembered = rememberChanges(input);
    postChanges();
    return new WorkflowResponse(remembered);
  },
);
