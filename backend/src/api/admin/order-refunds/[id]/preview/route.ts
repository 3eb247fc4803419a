import { refundWish, type RefundPreview } from "../../../../../contracts/admin-order-refund";
import { refundPreviewOf } from "../../../../../domain/refunds/due-refund";
import { answering, parsed } from "../../../../support/refusal";
import { orderId } from "../../../../support/order-id";

/** POST /admin/order-refunds/:id/preview: what can go back, and what a wish comes to. */
export const POST = answering(async (request, response) => {
  const { id } = parsed(orderId, request.params);
  const wish = parsed(refundWish, request.body);
  response.json((await refundPreviewOf(request.scope, id, wish)) satisfies RefundPreview);
});
