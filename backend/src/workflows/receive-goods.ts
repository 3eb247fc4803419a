import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Receipt } from "../modules/lots/service";
import { moveStock, noteReceipt } from "./steps/stock-steps";

/**
 * Goods came in: their lot, and Medusa's stock; both or neither. Of a press that is noted it only moves the stock. Run it
 * while the stock of the item is locked.
 */
export const receiveGoodsWorkflow = createWorkflow("receive-goods", (receipt: WorkflowData<Receipt>) => {
  noteReceipt(receipt);
  const levelId = moveStock(
    transform(receipt, ({ key, inventoryItemId, quantity }) => ({
      key,
      inventoryItemId,
      pieces: quantity,
      seen: null,
    })),
  );
  emitEventStep({
    eventName: InventoryLevelWorkflowEvents.UPDATED,
    data: transform(levelId, (id) => ({ id })),
  });
  return new WorkflowResponse(levelId);
});
