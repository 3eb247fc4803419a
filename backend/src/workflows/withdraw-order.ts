import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { WithdrawalStatement } from "../contracts/withdrawal";
import { composeStatement } from "../domain/withdrawals/compose-statement";
import { ownerLetter, receivedLetter } from "../domain/withdrawals/letters";
import type { WithdrawalClaim } from "../domain/withdrawals/token";
import { withdrawalOrder } from "../domain/withdrawals/withdrawal-order";
import { periodOf, requestOf } from "../domain/withdrawals/withdrawal-page";
import { refusing, withdrawalsOf } from "../domain/withdrawals/withdrawals-of";
import type { Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import type { WithdrawalRow } from "../modules/withdrawals/service";
import { sendLetters } from "./steps/send-letters";

interface Input {
  claim: WithdrawalClaim;
  statement: WithdrawalStatement;
}

/** Stores what is stated, once for each form. Undo: deletes it, so that the form can be sent again. */
const storeStatement = createStep(
  "store-withdrawal",
  async ({ claim, statement }: Input, { container }): Promise<StepResponse<WithdrawalRow, string | null>> => {
    const withdrawals = withdrawalsOf(container);
    const known = await withdrawals.ofForm(statement.form_key);
    if (known && known.order_id !== claim.orderId) throw refusing("invalid_input");
    if (known) return new StepResponse(known, null);
    const [order, request] = await Promise.all([
      withdrawalOrder(container, claim.orderId),
      requestOf(container, claim.requestId),
    ]);
    const declaredAt = request ? new Date(request.declared_at) : new Date();
    const composed = composeStatement(order, {
      statement,
      declaredAt,
      requestId: request?.id ?? null,
      late: periodOf(order, declaredAt).state === "passed",
      daysAfterwards: order.daysAfterwards,
    });
    if (!composed.ok) throw refusing(composed.code);
    const row = await withdrawals.declare(composed.statement);
    return new StepResponse(row, row.id);
  },
  async (id, { container }) => {
    if (id) await withdrawalsOf(container).deleteWithdrawals(id);
  },
);

/** Read only: nothing to undo. */
const composeLetters = createStep(
  "compose-withdrawal-letters",
  async (row: WithdrawalRow, { container }): Promise<StepResponse<NewLetter<Template>[]>> =>
    new StepResponse([await receivedLetter(container, row), await ownerLetter(container, row)]),
);

/**
 * A buyer withdraws from an order, whole or in part: the statement is stored, confirmed by mail at once, and the owner
 * hears of it (Directive 2011/83/EU art. 11a). Sent twice, it is one statement and one mail. Run it while the order is
 * locked, so that two statements do not take the same pieces.
 */
export const withdrawOrderWorkflow = createWorkflow("withdraw-order", (input: WorkflowData<Input>) => {
  const row = storeStatement(input);
  sendLetters(composeLetters(row));
  return new WorkflowResponse(transform(row, ({ id }) => id));
});
