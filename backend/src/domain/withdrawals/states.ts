import type { WithdrawalState } from "../../contracts/withdrawal";

/**
 * received: the statement is in. return_requested: the owner expects the goods. refunded: the money went back. closed:
 * nothing is owed, as for a broken seal or a statement that came too late. The last two are final.
 */
const next: Record<WithdrawalState, WithdrawalState[]> = {
  received: ["return_requested", "refunded", "closed"],
  return_requested: ["refunded", "closed"],
  refunded: [],
  closed: [],
};

/** Whether a statement may go from one state to another. Pure. */
export const mayBecome = (from: WithdrawalState, to: WithdrawalState): boolean => next[from].includes(to);

/** Whether nothing more is to be done. Pure. */
export const isFinal = (state: WithdrawalState): boolean => next[state].length === 0;
