import { refundWithdrawal } from "../../../../../contracts/admin-withdrawal";
import { refundWithdrawalWorkflow } from "../../../../../workflows/refund-withdrawal";
import { withWithdrawal } from "../../../../support/one-withdrawal";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/withdrawals/:id/refund: the goods are back, the money goes back. */
export const POST = answering(async (request, response) => {
  const { accepted } = parsed(refundWithdrawal, request.body ?? {});
  const pieces = accepted?.map(({ item_id, quantity }) => ({ itemId: item_id, quantity })) ?? null;
  const { scope } = request;
  response.json(
    await withWithdrawal(request, (id) =>
      refundWithdrawalWorkflow(scope).run({ input: { id, accepted: pieces } }),
    ),
  );
});
