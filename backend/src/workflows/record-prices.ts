import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { pricesNow } from "../domain/catalogue/prices-now";
import { PRICE_HISTORY_MODULE } from "../modules/price-history";
import type PriceHistoryService from "../modules/price-history/service";

/**
 * Notes what is asked now wherever it differs from the last noted. One at a time, so that two tellings of one change
 * leave one note. Nothing to undo: a price that was asked was asked.
 */
const notePrices = createStep(
  "note-prices",
  async ({ productIds }: { productIds?: string[] }, { container }) => {
    const history = container.resolve<PriceHistoryService>(PRICE_HISTORY_MODULE);
    const noted = await container
      .resolve(Modules.LOCKING)
      .execute("price-history", async () => history.note(await pricesNow(container, productIds), new Date()));
    return new StepResponse(noted);
  },
);

/** Keeps the history that an announced reduction is measured by (Directive 98/6/EC art. 6a). Answers how many changed. */
export const recordPricesWorkflow = createWorkflow("record-prices", (input: { productIds?: string[] }) => {
  return new WorkflowResponse(notePrices(input));
});
