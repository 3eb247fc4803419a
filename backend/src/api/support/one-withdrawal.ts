import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import type { AdminWithdrawal } from "../../contracts/admin-withdrawal";
import { locksOf } from "../../domain/shop/locks";
import { listed } from "../../domain/withdrawals/listed";
import { withdrawalsOf } from "../../domain/withdrawals/withdrawals-of";
import { orNotFound, parsed } from "./refusal";

/**
 * Does something with the statement that the path names, while no other call does something with its order.
 * @returns the statement afterwards. @throws Refused not_found
 */
export async function withWithdrawal(
  request: MedusaRequest,
  job: (id: string) => Promise<unknown>,
): Promise<{ withdrawal: AdminWithdrawal }> {
  const { id } = parsed(z.object({ id: z.string().regex(/^wdr_\w{1,60}$/) }), request.params);
  const withdrawals = withdrawalsOf(request.scope);
  const [before] = await withdrawals.listWithdrawals({ id }, { take: 1, select: ["order_id"] });
  await locksOf(request.scope).withLock("withdrawal", [orNotFound(before).order_id], () => job(id));
  return { withdrawal: listed(await withdrawals.retrieveWithdrawal(id), new Date()) };
}
