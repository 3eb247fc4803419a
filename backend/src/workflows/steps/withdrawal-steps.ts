import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { WithdrawalState } from "../../contracts/withdrawal";
import { isChanging, requestReturn, takenOutBefore, takeOut } from "../../domain/withdrawals/order-changes";
import type { Wanted } from "../../domain/withdrawals/owed";
import { reasonOf, refundPlan, type RefundPlan } from "../../domain/withdrawals/refund-plan";
import { mayBecome } from "../../domain/withdrawals/states";
import { withdrawalOrder } from "../../domain/withdrawals/withdrawal-order";
import { refusing, withdrawalsOf } from "../../domain/withdrawals/withdrawals-of";

export interface PlanInput {
  id: string;
  becomes: WithdrawalState;
  /** What the owner takes back, when it is not all. */
  accepted: Wanted[] | null;
}

/**
 * What is to be done for a statement; refused when it is finished, or while another change of the order is under way.
 * Read only: nothing to undo.
 */
export const planRefund = createStep(
  "plan-withdrawal-refund",
  async ({ id, becomes, accepted }: PlanInput, { container }): Promise<StepResponse<RefundPlan>> => {
    const [row] = await withdrawalsOf(container).listWithdrawals({ id }, { take: 1 });
    if (!row) throw refusing("not_found");
    if (!mayBecome(row.state, becomes)) throw refusing("withdrawal_finished");
    if (await isChanging(container, row.order_id)) throw refusing("order_changing");
    const order = await withdrawalOrder(container, row.order_id);
    const before = await takenOutBefore(container, { orderId: row.order_id, reason: reasonOf(id) });
    return new StepResponse(refundPlan(row, order, accepted, before));
  },
);

/**
 * Takes what was never packed out of the order. Not undone: the buyer withdrew from it, whatever else fails, and it must
 * not be packed; a second run finds it done.
 */
export const takeOutUnpacked = createStep("take-out-withdrawn", async (plan: RefundPlan, { container }) => {
  await takeOut(container, plan);
  return new StepResponse(plan);
});

/** Makes Medusa's return. Undo: cancels one that this run made, while nothing of it was received. */
export const makeReturn = createStep(
  "make-withdrawal-return",
  async (plan: RefundPlan, { container }) => {
    const made = await requestReturn(container, plan);
    return new StepResponse(made?.id ?? null, made?.isNew ? { orderId: plan.orderId, id: made.id } : null);
  },
  async (made, { container }) => {
    if (!made) return;
    const orders = container.resolve(Modules.ORDER);
    const [row] = await orders.listReturns({ id: made.id }, { take: 1 });
    if (row?.status === "requested")
      await orders.cancelReturn({ order_id: made.orderId, return_id: made.id });
  },
);

interface NextState {
  id: string;
  state: WithdrawalState;
  returnId: string | null;
  refunded: number | null;
}

/** Notes what became of the statement. Undo: as it was. */
export const noteState = createStep(
  "note-withdrawal-state",
  async ({ id, state, returnId, refunded }: NextState, { container }) => {
    const withdrawals = withdrawalsOf(container);
    const before = await withdrawals.retrieveWithdrawal(id);
    await withdrawals.updateWithdrawals({ id, state, return_id: returnId, refunded_cents: refunded });
    const { state: was, return_id, refunded_cents } = before;
    return new StepResponse(id, { id, state: was, return_id, refunded_cents });
  },
  async (before, { container }) => {
    if (before) await withdrawalsOf(container).updateWithdrawals(before);
  },
);
