import type { MedusaContainer } from "@medusajs/framework/types";
import { Refused } from "../../shared/refused";
import { mayBecome } from "./states";
import { withdrawalsOf } from "./withdrawals-of";

/** Ends a statement for which nothing is owed. @throws Refused withdrawal_finished */
export async function closeStatement(container: MedusaContainer, id: string, reason: string): Promise<void> {
  const withdrawals = withdrawalsOf(container);
  const { state } = await withdrawals.retrieveWithdrawal(id);
  if (!mayBecome(state, "closed")) throw new Refused("withdrawal_finished");
  await withdrawals.updateWithdrawals({ id, state: "closed", closed_reason: reason });
}
