import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { toCents } from "../../shared/to-cents";
import type { PaymentOfOrder } from "../orders/read-order";
import { orderFacts } from "./order-facts";

const sum = (rows: { amount: number }[]): number =>
  rows.reduce((all, { amount }) => all + toCents(amount), 0);

/** The refunds of a payment that were made for this reason. */
const madeFor = ({ refunds }: PaymentOfOrder, reason: string) =>
  refunds.filter(({ metadata }) => metadata?.refunded_for === reason);

/**
 * Gives back so much of an order's money, through Medusa and so through Stripe; what was given back before for the same
 * reason counts, so that a second run gives nothing twice. Call it while the order's cart is locked.
 * @param reason an id of ours, kept with each refund
 * @returns cents that are back in all: less than asked when the buyer paid less
 */
export async function refundFor(
  container: MedusaContainer,
  { orderId, reason, cents }: { orderId: string; reason: string; cents: number },
): Promise<number> {
  const { payments } = await orderFacts(container, orderId);
  let given = payments.reduce((all, payment) => all + sum(madeFor(payment, reason)), 0);
  for (const { id, captures, refunds } of payments) {
    const part = Math.min(cents - given, sum(captures) - sum(refunds));
    if (part <= 0) continue;
    // The workflow passes all of its input to the payment module, which stores metadata; its type leaves metadata out.
    const input = { payment_id: id, amount: part / 100, metadata: { refunded_for: reason } };
    await refundPaymentWorkflow(container).run({ input });
    given += part;
  }
  return given;
}
