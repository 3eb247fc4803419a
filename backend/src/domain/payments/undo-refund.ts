import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { z } from "zod";
import { rows } from "../../shared/records";
import { invoiceAttachments } from "../invoices/invoice-attachment";
import { takeBackCreditNote, unlessItFails } from "../invoices/issue";
import { sendRefundFailedLetter } from "../letters/payment-letters";
import type { PaymentOfOrder, RefundOfOrder } from "../orders/read-order";
import { rowOf } from "./booked-refunds";
import { addCreditLine } from "./credit-line";
import type { OrderFacts } from "./order-facts";

interface Failed {
  order: OrderFacts;
  paid: PaymentOfOrder;
  /** Refunds that Stripe says failed or were cancelled. */
  failed: Stripe.Refund[];
}

/** Medusa's rows of refunds that failed at the bank, with Stripe's refund. */
export function failedRows({
  paid,
  failed,
}: Omit<Failed, "order">): { row: RefundOfOrder; refund: Stripe.Refund }[] {
  return failed.flatMap((refund) => {
    const row = rowOf(refund, paid);
    return row ? [{ row, refund }] : [];
  });
}

/**
 * Undoes in the books a refund that the bank sent back later: its credit note, the letter that promised the money, and
 * its row. Each part can be done again; the row goes last, so that a crash leaves it to the next run.
 * @returns how many were undone
 */
export async function undoFailed(
  container: MedusaContainer,
  { order, paid, failed }: Failed,
): Promise<number> {
  const all = failedRows({ paid, failed });
  for (const { row } of all) {
    const correction = await unlessItFails(container, order.id, () =>
      takeBackCreditNote(container, order.id, row.id),
    );
    await sendRefundFailedLetter(container, {
      order,
      refundId: row.id,
      amount: row.amount,
      attachments: correction ? await invoiceAttachments(container, correction) : [],
    });
    await undoInOrder(container, order, row);
    await undoInPayment(container, order, row);
  }
  return all.length;
}

/** Medusa has no call that takes a refund back: its row goes, and what the payment says of refunds follows. */
async function undoInPayment(container: MedusaContainer, { collectionId }: OrderFacts, row: RefundOfOrder) {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (transaction) => {
    await transaction("refund").where({ id: row.id }).update({ deleted_at: new Date() });
    // Medusa stores a big number twice: as a number and as JSON.
    await transaction.raw(
      `update payment_collection set refunded_amount = sums.amount,
         raw_refunded_amount = jsonb_build_object('value', sums.amount::text, 'precision', 20)
       from (select coalesce(sum(refund.amount), 0) as amount from payment
             left join refund on refund.payment_id = payment.id and refund.deleted_at is null
             where payment.payment_collection_id = ?) sums
       where payment_collection.id = ?`,
      [collectionId, collectionId],
    );
  });
}

const creditLine = z.object({ amount: z.coerce.number(), created_at: z.coerce.date() });
const withCredits = z.object({ credit_lines: rows(creditLine) });

/** Core writes the credit line of a refund in the same call, just after the refund. */
const sameCallMs = 60_000;

async function undoInOrder(container: MedusaContainer, order: OrderFacts, row: RefundOfOrder): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const booked = await orders.listOrderTransactions({ order_id: order.id, reference_id: row.id });
  if (booked.length === 0) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["credit_lines.amount", "credit_lines.created_at"],
    filters: { id: order.id },
  });
  const made = row.created_at.getTime();
  const line = withCredits.parse(data[0]).credit_lines.find(({ created_at, amount }) => {
    const later = created_at.getTime() - made;
    return amount > 0 && amount <= row.amount && later >= 0 && later < sameCallMs;
  });
  if (line) await addCreditLine(container, order, MathBN.mult(line.amount, -1));
  await orders.deleteOrderTransactions(booked.map(({ id }) => id));
}
