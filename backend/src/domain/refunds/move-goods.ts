import type { MedusaContainer } from "@medusajs/framework/types";
import { receiveReturn, requestReturn, takeOut, takenOutBefore } from "../withdrawals/order-changes";
import type { MadeRefund } from "./pay-back";

/**
 * What was never packed leaves the order, and its reservation ends; what was packed is Medusa's return, received at
 * once. Each is done once for a refund, however often this runs.
 */
export async function moveGoods(container: MedusaContainer, made: MadeRefund): Promise<void> {
  const { orderId, refundId, goods } = made;
  const change = { ...goods, orderId, reason: `refund ${refundId}` };
  if (!(await takenOutBefore(container, change))) await takeOut(container, change);
  const back = await requestReturn(container, change);
  if (back) await receiveReturn(container, back.id, goods.comesBack);
}
