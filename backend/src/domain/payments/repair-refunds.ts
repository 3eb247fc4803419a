import type { MedusaContainer } from "@medusajs/framework/types";
import { ChangeActionType, MathBN, Modules, OrderChangeType, PaymentEvents } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { toCents } from "../../shared/to-cents";
import { lastingRefund } from "../../modules/stripe-checkout/refund";
import { sessionData } from "../../modules/stripe-checkout/session-data";
import { alertOwner } from "../letters/owner-alert";
import type { PaymentOfOrder, RefundOfOrder } from "../orders/read-order";
import type { OrderFacts } from "./order-facts";
import { stripe } from "./stripe";

interface Unsent {
  order: OrderFacts;
  paid: PaymentOfOrder;
  intent: string;
  unsent: RefundOfOrder[];
}

/**
 * A refund that a bank sent back is stored already: a later one of the same amount, made in Stripe's dashboard,
 * replaces it.
 * @returns the refunds that replace none
 */
export async function replaceFailed(
  container: MedusaContainer,
  paid: PaymentOfOrder,
  { atStripe, missing }: { atStripe: Stripe.Refund[]; missing: Stripe.Refund[] },
): Promise<Stripe.Refund[]> {
  const booked = { ...sessionData.safeParse(paid.data).data?.refunds };
  const failed = new Set(atStripe.filter((refund) => !lastingRefund(refund)).map(({ id }) => id));
  const places = (paid.refunds ?? []).filter((row) => row && failed.has(booked[row.id] ?? ""));
  const rest = missing.filter((refund) => {
    const at = places.findIndex((row) => row && toCents(row.amount) === refund.amount);
    const [row] = at < 0 ? [] : places.splice(at, 1);
    if (row) booked[row.id] = refund.id;
    return !row;
  });
  if (rest.length < missing.length) await writeBooked(container, paid, booked);
  return rest;
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
  let booked = sessionData.safeParse(paid.data).data?.refunds ?? {};
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
    const orders = container.resolve(Modules.ORDER);
    await orders.addOrderTransactions([
      {
        order_id: order.id,
        amount: MathBN.mult(amount, -1),
        currency_code: order.currency,
        reference: "refund",
        reference_id: id,
      },
    ]);
    const change = await orders.createOrderChange({
      order_id: order.id,
      change_type: OrderChangeType.CREDIT_LINE,
      actions: [
        {
          order_id: order.id,
          action: ChangeActionType.CREDIT_LINE_ADD,
          reference: "payment_collection",
          reference_id: order.collectionId ?? undefined,
          amount,
        },
      ],
    });
    await orders.confirmOrderChange(change.id);
  }
  // Then the letter and the credit note of the refund are missing too.
  if (paid && unbooked.length > 0)
    await container.resolve(Modules.EVENT_BUS).emit({ name: PaymentEvents.REFUNDED, data: { id: paid.id } });
  return unbooked.length;
}
