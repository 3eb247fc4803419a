import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { Count } from "../modules/lots/service";
import { moveStockWithEvent, noteCount } from "./steps/stock-steps";

/**
 * What was counted, of a lot or of goods without one, and Medusa's stock with it; both or neither, and only while there is
 * what was seen. Of a press that is noted it only moves the stock. Run it while the stock of the item is locked.
 */
export const recountStockWorkflow = createWorkflow("recount-stock", (count: WorkflowData<Count>) => {
  noteCount(count);
  const levelId = moveStockWithEvent(
    transform(count, ({ key, inventoryItemId, lotId, seen, counted }) => ({
      key,
      inventoryItemId,
      pieces: counted - seen,
      seen: lotId === null ? seen : null,
    })),
  );
  return new WorkflowResponse(levelId);
});
