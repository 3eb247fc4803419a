import type { MedusaContainer } from "@medusajs/framework/types";
import { Refused } from "../../shared/refused";
import { isChanging } from "../withdrawals/order-changes";
import { refusing } from "../withdrawals/withdrawals-of";
import type { DueRefund } from "./pay-back";
import { payingBack, planRefund, previewOf, type Wish } from "./plan-refund";
import { refundableOrder, type RefundableOrder } from "./refundable-order";
import type { RefundPreview } from "../../contracts/admin-order-refund";

export interface AskedRefund {
  orderId: string;
  /** Names one opening of the owner's dialog. */
  key: string;
  /** What she saw that goes back, in cents. */
  total: number;
  wish: Wish;
}

/**
 * What is to be done for a press of the owner's button, in a workflow.
 * @throws a MedusaError with a code of the contract: workflows keep no more of an error
 */
export async function dueRefund(
  container: MedusaContainer,
  { orderId, key, total, wish }: AskedRefund,
): Promise<DueRefund> {
  const of = await readOrRefuse(container, orderId);
  if (of.left.total <= 0) throw refusing("refund_nothing_left");
  const planned = planRefund(of, wish);
  if (!planned.ok) throw refusing(planned.code);
  const { parts, cents, goods } = planned.plan;
  if (cents !== total) throw refusing("total_changed");
  const moves = goods.takenOut.length + goods.comesBack.length > 0;
  if (moves && (await isChanging(container, orderId))) throw refusing("order_changing");
  const from = payingBack(of.payments, cents);
  if ("code" in from) throw refusing(from.code);
  const { takenOut, comesBack } = goods;
  return { orderId, paymentId: from.id, key, cents, parts, goods: { takenOut, comesBack } };
}

async function readOrRefuse(container: MedusaContainer, orderId: string): Promise<RefundableOrder> {
  try {
    return await refundableOrder(container, orderId);
  } catch (error) {
    throw error instanceof Refused ? refusing(error.code) : error;
  }
}

/** What the owner sees before it is done. @throws Refused */
export async function refundPreviewOf(
  container: MedusaContainer,
  orderId: string,
  wish: Wish,
): Promise<RefundPreview> {
  const of = await refundableOrder(container, orderId);
  const planned = planRefund(of, wish);
  if (!planned.ok) throw new Refused(planned.code);
  return previewOf(of, planned.plan);
}
