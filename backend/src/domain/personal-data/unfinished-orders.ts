import type { MedusaContainer } from "@medusajs/framework/types";
import type { PersonalData } from "../../contracts/admin-personal-data";
import { inboxOf } from "../payments/stripe";
import { withdrawalOrder, type WithdrawalOrder } from "../withdrawals/withdrawal-order";
import { periodOf, piecesLeft } from "../withdrawals/withdrawal-page";

type Unfinished = PersonalData["unfinished"];

/**
 * Orders that still need their buyer's data: what is not there yet, what can still be withdrawn from, and withdrawals
 * that are not settled (General Data Protection Regulation art. 17(3)(b) and (e)).
 */
export async function unfinishedOrders(container: MedusaContainer, orderIds: string[]): Promise<Unfinished> {
  const orders = await Promise.all(orderIds.map((id) => withdrawalOrder(container, id)));
  return orders.flatMap((order) => {
    const why = whyUnfinished(order, new Date());
    return why ? [{ displayId: order.displayId, why }] : [];
  });
}

function whyUnfinished(order: WithdrawalOrder, now: Date): Unfinished[number]["why"] | null {
  if (order.statements.some(({ state }) => state === "received" || state === "return_requested"))
    return "withdrawal";
  if (order.canceled || order.lines.every((line) => piecesLeft(line) === 0)) return null;
  const { state } = periodOf(order, now);
  return state === "open" ? "not_sent" : state === "running" ? "period" : null;
}

/** Whether one of these carts is becoming an order at this moment. */
export async function isPaying(container: MedusaContainer, carts: string[]): Promise<boolean> {
  const open = await inboxOf(container).listCheckouts({ cart_id: carts, state: "open" }, { take: null });
  return open.some(({ completing_at }) => completing_at !== null);
}
