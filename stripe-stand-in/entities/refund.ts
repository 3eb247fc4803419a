import type Stripe from "stripe";
import { newId } from "../store/ids";

/** A refund of `amount` cents of a charge, with the status it starts in. */
export function newRefund(
  charge: Stripe.Charge,
  amount: number,
  status: "succeeded" | "pending",
  extra: { reason: Stripe.Refund.Reason | null; metadata: Record<string, string> },
  now: number,
): Stripe.Refund {
  return {
    id: newId("re_3"),
    object: "refund",
    amount,
    balance_transaction: newId("txn_3"),
    charge: charge.id,
    created: now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: destination(charge),
    metadata: extra.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: extra.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
  } satisfies Stripe.Refund;
}

function destination(charge: Stripe.Charge): Stripe.Refund.DestinationDetails {
  const type = charge.payment_method_details?.type ?? "card";
  return type === "card"
    ? {
        type,
        card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" },
      }
    : { type };
}
