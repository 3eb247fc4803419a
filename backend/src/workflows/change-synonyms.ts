import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { PlannedSynonym, SynonymTarget } from "../domain/search/owners-synonyms";
import {
  deleteSynonym,
  dropUnanswered,
  indexSynonymTarget,
  reindexWhenUndone,
  storeSynonym,
} from "./steps/synonym-steps";

/** What readers searched for in vain finds a product or a theme from now on. */
export const addSynonymWorkflow = createWorkflow("add-synonym", (planned: WorkflowData<PlannedSynonym>) => {
  reindexWhenUndone(planned);
  const id = storeSynonym(planned);
  indexSynonymTarget(planned);
  dropUnanswered({ id: planned.unansweredId });
  return new WorkflowResponse(id);
});

/** It does no longer. */
export const removeSynonymWorkflow = createWorkflow(
  "remove-synonym",
  (synonym: WorkflowData<SynonymTarget & { id: string }>) => {
    reindexWhenUndone(synonym);
    const target = deleteSynonym(synonym);
    indexSynonymTarget(target);
    return new WorkflowResponse(target);
  },
);
