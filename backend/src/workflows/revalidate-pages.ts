import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { ShopEvent } from "../domain/revalidation/changes-of";
import type { Change } from "../contracts/change";
import { deliverChanges, rememberChanges, rememberKnownChanges } from "./steps/revalidation";

/** From an event to fresh pages: what did it change, write it down, tell the storefront. */
export const revalidatePagesWorkflow = createWorkflow("announce-change", (input: WorkflowData<ShopEvent>) => {
  const remembered = rememberChanges(input);
  deliverChanges();
  return new WorkflowResponse(remembered);
});

/** The same for one who knows what changed: a loader, or a route of Medusa's that tells nobody. */
export const revalidateChangesWorkflow = createWorkflow(
  "announce-known-changes",
  (input: WorkflowData<{ changes: Change[] }>) => {
    const remembered = rememberKnownChanges(input);
    deliverChanges();
    return new WorkflowResponse(remembered);
  },
);

/** Tells again what is still waiting. */
export const resendChangesWorkflow = createWorkflow(
  "announce-again",
  () => new WorkflowResponse(deliverChanges()),
);
