import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { FoodListFile } from "../../contracts/catalogue-file";
import { demandFit, foodListVerdict } from "../../domain/claims/page-verdict";
import { editorialOf } from "../../domain/editorial/article-records";
import { foodListSlug, storedFoodList } from "../../domain/editorial/food-list";
import type { PageService } from "../../modules/editorial/page-service";
import { shopDay } from "../../shared/shop-day";
import { stableJson } from "../../shared/stable-json";

export interface FoodListInput {
  /** Without a day, it is today's when its words are others. */
  list: Omit<FoodListFile, "updated"> & { updated?: string | undefined };
  /** Which version is changed, null when there is none yet; left out, whichever there is. */
  version?: number | null;
  /** Name of the user who saves it; left out when nobody does. */
  saved_by?: string | null;
}

type Undo = Awaited<ReturnType<PageService["changeFoodList"]>> | null;

/**
 * Stores the food list, with a version of it; an unchanged one is not written, so that the same words sent again are no
 * conflict. Undo: restores the list.
 */
export const saveFoodListRecord = createStep(
  "save-food-list-record",
  async ({ list, version, saved_by: savedBy = null }: FoodListInput, { container }) => {
    const before = await storedFoodList(container);
    const today = shopDay(new Date());
    const isKnown = (words: FoodListFile) => stableJson(words) === stableJson(before.words);
    const kept: FoodListFile = { ...list, updated: list.updated ?? before.words.updated };
    if (before.version !== null && isKnown(kept)) return new StepResponse({ changed: false }, null as Undo);
    const words = isKnown(kept) ? kept : { ...kept, updated: list.updated ?? today };
    demandFit(await foodListVerdict(container, words));
    const changed = await editorialOf(container).changeFoodList({
      slug: foodListSlug,
      version: version === undefined ? before.version : version,
      words,
      savedBy,
    });
    return new StepResponse({ changed: true }, changed as Undo);
  },
  async (changed, { container }) => {
    if (changed) await editorialOf(container).undoFoodList(changed);
  },
);
