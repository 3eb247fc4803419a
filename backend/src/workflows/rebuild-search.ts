import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { indexEverything } from "./steps/index-documents";

/** Makes the search anew, after a load or when in doubt. */
export const rebuildSearchWorkflow = createWorkflow(
  "rebuild-search",
  () => new WorkflowResponse(indexEverything()),
);
