import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { addCreditLine } from "./credit-line";
import { orderFacts } from "./order-facts";

const summed = z.array(z.object({ summary: z.object({ pending_difference: z.coerce.number() }) }));

/** What Medusa says is still to be paid for an order, major units; below zero is what the buyer is owed. */
export async function pendingOf(container: MedusaContainer, orderId: string): Promise<number> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["summary"],
    filters: { id: orderId },
  });
  return summed.parse(data)[0]?.summary.pending_difference ?? 0;
}

/**
 * Adds a refund to the books of its order as core's own workflow does: its transaction, and a credit line for what it gives
 * back beyond what the order owes the buyer already.
 * @param goodsWorth major units that the order became cheaper by, after a refund that was booked before
 */
export async function bookRefund(
  container: MedusaContainer,
  { orderId, refundId, goodsWorth }: { orderId: string; refundId: string; goodsWorth: number },
): Promise<void> {
  const order = await orderFacts(container, orderId);
  const row = order.payments.flatMap(order.unbookedRefunds).find(({ id }) => id === refundId);
  if (!row) {
    if (goodsWorth > 0) await addCreditLine(container, order, -goodsWorth);
    return;
  }
  const owed = Math.max(0, -(await pendingOf(container, orderId)));
  const beyond = MathBN.sub(row.amount, owed);
  await container.resolve(Modules.ORDER).addOrderTransactions([
    {
      order_id: orderId,
      amount: MathBN.mult(row.amount, -1),
      currency_code: order.currency,
      reference: "refund",
      reference_id: refundId,
    },
  ]);
  if (MathBN.gt(beyond, 0)) await addCreditLine(container, order, beyond);
}
