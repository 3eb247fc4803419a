import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { Happening } from "../domain/revalidation/changes-of";
import type { Change } from "../contracts/change";
import { deliverChanges, rememberChanges, rememberKnownChanges } from "./steps/announce";

/** From an event to fresh pages: what did it change, write it down, tell the storefront. */
export const announceChangeWorkflow = createWorkflow("announce-change", (input: WorkflowData<Happening>) => {
  const remembered = rememberChanges(input);
  deliverChanges();
  return new WorkflowResponse(remembered);
});

/** The same for one who knows what changed: a loader, or a route of Medusa's that tells nobody. */
export const announceKnownChangesWorkflow = createWorkflow(
  "announce-known-changes",
  (input: WorkflowData<{ changes: Change[] }>) => {
    const remembered = rememberKnownChanges(input);
    deliverChanges();
    return new WorkflowResponse(remembered);
  },
);

/** Tells again what is still waiting. */
export const announceAgainWorkflow = createWorkflow(
  "announce-again",
  () => new WorkflowResponse(deliverChanges()),
);
