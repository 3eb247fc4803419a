import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withdrawalRequest, type WithdrawalRequestAnswer } from "../../../contracts/withdrawal";
import { withdrawalsOf } from "../../../domain/withdrawals/withdrawals-of";
import { answering, parsed } from "../../support/refusal";

/**
 * POST /store/withdrawal-requests: the form on the page alone. It is stored and answered before anything is looked up,
 * so that neither the answer nor its time says whether there is such an order.
 */
export const POST = answering(async (request, response) => {
  const form = parsed(withdrawalRequest, request.body);
  const declaredAt = new Date();
  const { id } = await withdrawalsOf(request.scope).createWithdrawalRequests({
    ...form,
    declared_at: declaredAt,
  });
  response.status(202).json({ declared_at: declaredAt.toISOString() } satisfies WithdrawalRequestAnswer);
  request.scope
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "withdrawal.requested", data: { id } })
    .catch(() =>
      request.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`withdrawal request ${id} waits for the job`),
    );
});
