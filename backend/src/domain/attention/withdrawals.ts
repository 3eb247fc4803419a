import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing } from "../../contracts/admin-attention";
import { isAfter } from "../withdrawals/period";
import { withdrawalsOf } from "../withdrawals/withdrawals-of";
import { thing } from "./thing";

interface Statement {
  late: boolean;
  owed_by: string;
  goods_cents: number;
  delivery_cents: number;
}

/** Statements of withdrawal that are not dealt with, and what they ask for: one that came too late is owed nothing. Pure. */
export function withdrawalThings(open: Statement[], now: Date): AttentionThing[] {
  const overdue = open.filter(({ late, owed_by }) => !late && isAfter(now, owed_by));
  const others = open.filter((each) => !overdue.includes(each));
  const owed = (statements: Statement[]) =>
    statements.reduce((sum, each) => sum + (each.late ? 0 : each.goods_cents + each.delivery_cents), 0);
  return [
    ...thing("withdrawals_overdue", overdue.length, "/withdrawals", { cents: owed(overdue) }),
    ...thing("withdrawals_open", others.length, "/withdrawals", { cents: owed(others) }),
  ];
}

export async function openWithdrawals(container: MedusaContainer, now: Date): Promise<AttentionThing[]> {
  const open = await withdrawalsOf(container).listWithdrawals(
    { state: ["received", "return_requested"] },
    { take: null, select: ["late", "owed_by", "goods_cents", "delivery_cents"] },
  );
  return withdrawalThings(open, now);
}
