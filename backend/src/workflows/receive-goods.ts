import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { Receipt } from "../modules/lots/service";
import { moveStockWithEvent, noteReceipt } from "./steps/stock-steps";

/**
 * Goods came in: their lot, and Medusa's stock; both or neither. Of a press that is noted it only moves the stock. Run it
 * while the stock of the item is locked.
 */
export const receiveGoodsWorkflow = createWorkflow("receive-goods", (receipt: WorkflowData<Receipt>) => {
  noteReceipt(receipt);
  const levelId = moveStockWithEvent(
    transform(receipt, ({ key, inventoryItemId, quantity }) => ({
      key,
      inventoryItemId,
      pieces: quantity,
      seen: null,
    })),
  );
  return new WorkflowResponse(levelId);
});
