import { returnWithdrawalWorkflow } from "../../../../../workflows/return-withdrawal";
import { withWithdrawal } from "../../../../support/one-withdrawal";
import { answering } from "../../../../support/refusal";

/** POST /admin/withdrawals/:id/return: the owner expects the goods; Medusa's return is made. */
export const POST = answering(async (request, response) => {
  response.json(
    await withWithdrawal(request, (id) => returnWithdrawalWorkflow(request.scope).run({ input: { id } })),
  );
});
