import {
  orderRefunded,
  refundPreview,
  type OrderRefund,
  type RefundPreview,
  type RefundWish,
} from "backend/contracts/admin-order-refund";
import { refusal } from "backend/contracts/refusal";
import { adminBody } from "./owner";
import { admin, type Answer } from "./store";

let openings = 0;
/** What names one opening of the owner's dialog. */
export const refundKey = () => `test-refund-${Date.now().toString(36)}-${(openings += 1)}`;

/** What the owner sees of a wish, before it is done. */
export const seen = async (orderId: string, wish: RefundWish = {}): Promise<RefundPreview> =>
  refundPreview.parse(await adminBody("POST", `/order-refunds/${orderId}/preview`, wish));

export const press = (orderId: string, asked: OrderRefund): Promise<Answer> =>
  admin("POST", `/order-refunds/${orderId}`, asked);

/** The owner gives back what she sees. @returns what went back, and what she saw */
export async function giveBack(orderId: string, wish: RefundWish, key = refundKey()) {
  const preview = await seen(orderId, wish);
  const answer = await press(orderId, { key, total: preview.chosen.total, wish });
  if (answer.status !== 200) throw new Error(`refund of ${orderId}: ${answer.status} ${answer.text}`);
  return { ...orderRefunded.parse(answer.body), preview };
}

/** Status and code of a refusal. */
export const refusedAs = ({ status, body }: Answer) => ({ status, code: refusal.parse(body).code });
