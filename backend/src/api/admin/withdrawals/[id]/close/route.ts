import { closeWithdrawal } from "../../../../../contracts/admin-withdrawal";
import { closeStatement } from "../../../../../domain/withdrawals/close-statement";
import { withWithdrawal } from "../../../../support/one-withdrawal";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/withdrawals/:id/close: nothing is owed; the owner says why. */
export const POST = answering(async (request, response) => {
  const { reason } = parsed(closeWithdrawal, request.body);
  response.json(await withWithdrawal(request, (id) => closeStatement(request.scope, id, reason)));
});
