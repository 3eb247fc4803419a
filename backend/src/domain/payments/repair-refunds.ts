import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules, PaymentEvents } from "@medusajs/framework/utils";
import { toCents } from "../../shared/to-cents";
import { addCreditLine } from "./credit-line";
import { alertOwner } from "../letters/owner-alert";
import type { PaymentOfOrder, RefundOfOrder } from "../orders/read-order";
import { bookedIn } from "./booked-refunds";
import type { OrderFacts } from "./order-facts";
import { stripe } from "./stripe";

interface Unsent {
  order: OrderFacts;
  paid: PaymentOfOrder;
  intent: string;
  unsent: RefundOfOrder[];
}

/** The payment module writes every field it is given, but its type allows the id only. */
async function writeBooked(
  container: MedusaContainer,
  paid: PaymentOfOrder,
  refunds: Record<string, string>,
): Promise<void> {
  const change = { id: paid.id, data: { ...paid.data, refunds } };
  await container.resolve(Modules.PAYMENT).updatePayment(change as { id: string });
}

/**
 * Rows without a refund at Stripe, left by a process that ended between storing and sending: sent now, under the row's
 * own idempotency key.
 */
export async function sendUnsent(
  container: MedusaContainer,
  { order, paid, intent, unsent }: Unsent,
): Promise<void> {
  let booked = bookedIn(paid);
  for (const row of unsent) {
    const refund = await stripe().refunds.create(
      { payment_intent: intent, amount: toCents(row.amount), metadata: { refund_id: row.id } },
      { idempotencyKey: `${row.id}-refund` },
    );
    booked = { ...booked, [row.id]: refund.id };
    await writeBooked(container, paid, booked);
    await alertOwner(container, "differs", refund.id, { cents: refund.amount, order: order.displayId });
  }
}

/**
 * Adds refunds to the order's transactions; core does so after the refund itself, so a crash may have prevented it.
 * @returns how many were written now
 */
export async function bookRefunds(
  container: MedusaContainer,
  order: OrderFacts,
  paid: PaymentOfOrder | undefined,
): Promise<number> {
  const unbooked = paid ? order.unbookedRefunds(paid) : [];
  for (const { id, amount } of unbooked) {
    await container.resolve(Modules.ORDER).addOrderTransactions([
      {
        order_id: order.id,
        amount: MathBN.mult(amount, -1),
        currency_code: order.currency,
        reference: "refund",
        reference_id: id,
      },
    ]);
    await addCreditLine(container, order, amount);
  }
  // Then the letter and the credit note of the refund are missing too.
  if (paid && unbooked.length > 0)
    await container.resolve(Modules.EVENT_BUS).emit({ name: PaymentEvents.REFUNDED, data: { id: paid.id } });
  return unbooked.length;
}
