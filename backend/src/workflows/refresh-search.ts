import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { indexDocuments, type Indexed } from "./steps/index-documents";

/** Makes the search know what became of these products and articles. */
export const refreshSearchWorkflow = createWorkflow(
  "refresh-search",
  (input: WorkflowData<Indexed>) => new WorkflowResponse(indexDocuments(input)),
);
