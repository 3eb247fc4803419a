import { orderRefund, type OrderRefunded } from "../../../../contracts/admin-order-refund";
import { locksOf } from "../../../../domain/shop/locks";
import { refundOrderWorkflow } from "../../../../workflows/refund-order";
import { answering, parsed } from "../../../support/refusal";
import { orderId } from "../../../support/order-id";

/** POST /admin/order-refunds/:id: money goes back for chosen pieces, the delivery or an amount. */
export const POST = answering(async (request, response) => {
  const id = parsed(orderId, request.params).id;
  const asked = { ...parsed(orderRefund, request.body), orderId: id };
  // The lock that a withdrawal and a parcel take too: no piece leaves or goes back twice meanwhile.
  const { result } = await locksOf(request.scope).withLock("withdrawal", [id], () =>
    refundOrderWorkflow(request.scope).run({ input: asked }),
  );
  response.json({ refunded: result.refunded, again: result.again } satisfies OrderRefunded);
});
