import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { foodListSlug } from "../domain/editorial/food-list";
import { PAGE_CHANGED } from "./save-page";
import { saveFoodListRecord, type FoodListInput } from "./steps/save-food-list-record";

/** Stores the food list and emits {@link PAGE_CHANGED} when it changed: its page is one of the shop's. */
export const saveFoodListWorkflow = createWorkflow("save-food-list", (input: WorkflowData<FoodListInput>) => {
  const saved = saveFoodListRecord(input);
  when(saved, ({ changed }) => changed).then(() => {
    emitEventStep({ eventName: PAGE_CHANGED, data: { id: foodListSlug, slug: foodListSlug } });
  });
  return new WorkflowResponse(saved);
});
