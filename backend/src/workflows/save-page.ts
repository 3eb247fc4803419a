import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { PageInput } from "../domain/editorial/page-input";
import { savePageRecord } from "./steps/save-page-record";

/** Emitted after a page of the shop has changed, with its id and slug. */
export const PAGE_CHANGED = "page.changed";

/** Stores a page of the shop and emits {@link PAGE_CHANGED} when it changed. */
export const savePageWorkflow = createWorkflow("save-page", (input: WorkflowData<PageInput>) => {
  const saved = savePageRecord(input);
  when(saved, ({ changed }) => changed).then(() => {
    const data = transform(saved, ({ page }) => ({ id: page.id, slug: page.slug }));
    emitEventStep({ eventName: PAGE_CHANGED, data });
  });
  return new WorkflowResponse(saved);
});
