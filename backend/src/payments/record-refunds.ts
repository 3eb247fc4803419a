import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { refundsOf, standingRefund } from "../modules/stripe-checkout/refund";
import { sessionData } from "../modules/stripe-checkout/session-data";
import { toCents } from "../modules/stripe-checkout/cents";
import { alertOwner } from "./letters";
import type { OrderFacts, PaymentOfOrder } from "./order-facts";
import { intentOf, type Payment } from "./read-payment";
import { inboxOf, stripe } from "./stripe";

/** A refund that an Admin call is making right now has its row but no answer yet: it is left alone for a while. */
const underWayMs = 60_000;

/**
 * Makes the books of an order and Stripe's agree about refunds: those made in Stripe's dashboard, and those whose
 * answer was lost, are booked; those that were booked and never sent are sent.
 * @returns how many were put right.
 */
export async function recordRefunds(container: MedusaContainer, payment: Payment): Promise<number> {
  const intent = intentOf(payment);
  const { order, session } = payment;
  const paid = order?.payments.find(({ payment_session_id }) => payment_session_id === payment.checkout.id);
  if (!intent || !order || !paid) return 0;
  const atStripe = await refundsOf(stripe(), intent);
  for (const refund of atStripe.filter((each) => !standingRefund(each)))
    await alertOwner(container, "refund_failed", refund.id, { cents: refund.amount, order: order.displayId });
  const booked = bookedOf(paid);
  let repaired = 0;
  let underWay = false;
  for (const refund of atStripe.filter(standingRefund)) {
    if (known(refund, booked, paid)) continue;
    // Ours, and so young that the call that makes it may not have committed its row: booking it here would book it twice.
    if (refund.metadata?.refund_id && Date.now() - refund.created * 1000 < underWayMs) {
      underWay = true;
      continue;
    }
    await book(container, paid, refund);
    booked.set(`stripe/${refund.id}`, refund.id);
    repaired += 1;
  }
  repaired += await sendUnsent(container, order, paid, atStripe, intent);
  await inboxOf(container).updateCheckouts({
    id: payment.checkout.id,
    ...(underWay ? {} : { refunded_cents: payment.facts.session.refundedCents }),
    payment_intent: intent,
    checked_at: new Date(),
  });
  if (repaired > 0)
    await inboxOf(container).createRepairs({
      kind: "refund_recorded",
      checkout_id: payment.checkout.id,
      order_id: order.id,
      detail: session.id,
    });
  return repaired;
}

function bookedOf({ data }: PaymentOfOrder): Map<string, string> {
  return new Map(Object.entries(sessionData.safeParse(data).data?.refunds ?? {}));
}

function known(refund: Stripe.Refund, booked: Map<string, string>, paid: PaymentOfOrder): boolean {
  const row = refund.metadata?.refund_id;
  return [...booked.values()].includes(refund.id) || (paid.refunds ?? []).some((each) => each?.id === row);
}

/** Books what Stripe already did: the provider finds the refund at Stripe and makes no other. */
async function book(container: MedusaContainer, paid: PaymentOfOrder, refund: Stripe.Refund): Promise<void> {
  await refundPaymentWorkflow(container).run({
    input: { payment_id: paid.id, amount: refund.amount / 100 },
  });
}

/** Rows without a refund at Stripe, left by a process that ended between the two: sent under the row's own key. */
async function sendUnsent(
  container: MedusaContainer,
  order: OrderFacts,
  paid: PaymentOfOrder,
  atStripe: Stripe.Refund[],
  intent: string,
): Promise<number> {
  const booked = bookedOf(paid);
  const unsent = (paid.refunds ?? []).flatMap((row) => {
    if (!row || booked.has(row.id) || Date.now() - row.created_at.getTime() < underWayMs) return [];
    return atStripe.some(({ metadata }) => metadata?.refund_id === row.id) ? [] : [row];
  });
  for (const row of unsent) {
    const refund = await stripe().refunds.create(
      { payment_intent: intent, amount: toCents(row.amount), metadata: { refund_id: row.id } },
      { idempotencyKey: `${row.id}-refund` },
    );
    await container.resolve(Modules.PAYMENT).updatePayment({
      id: paid.id,
      data: { ...paid.data, refunds: { ...Object.fromEntries(booked), [row.id]: refund.id } },
    } as { id: string });
    await alertOwner(container, "differs", refund.id, { cents: refund.amount, order: order.displayId });
  }
  return unsent.length;
}
