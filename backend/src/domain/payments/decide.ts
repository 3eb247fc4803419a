import type { RefundReason } from "../../contracts/checkout";
import type { CheckoutState } from "../../modules/stripe-checkout/statuses";

/** What is known of one Checkout Session and of the cart it was opened for. Amounts in cents. */
export interface PaymentFacts {
  session: { state: CheckoutState; amountCents: number; currency: string; refundedCents: number };
  /** null when the cart no longer exists, and when there is an order, for then the cart no longer counts. */
  cart: { totalCents: number; currency: string } | null;
  /** Medusa's payment session still belongs to the cart: the reader paid the newest payment page. */
  current: boolean;
  order: {
    canceled: boolean;
    /** Whether Medusa's payment is of this session; null: there is none yet; "other": another session paid. */
    paidBy: "this" | "other" | null;
    /** The order's transactions include this payment. */
    booked: boolean;
  } | null;
  /** The failure was stored, and the buyer has the letter. */
  closed: boolean;
  /** Why its money was refunded earlier, when it was. */
  earlierReason: RefundReason | null;
}

export type Decision =
  | { do: "complete" }
  /**
   * The order exists but its payment, its reserved stock or its transactions are missing: after a crash, or when a
   * delayed payment has succeeded.
   */
  | { do: "finish" }
  | { do: "refund"; reason: RefundReason }
  | { do: "refunded"; reason: RefundReason }
  | { do: "cancel_order" }
  | { do: "close"; reason: "declined" | "expired" }
  | { do: "wait" }
  | { do: "nothing" };

/**
 * What a Checkout Session must become. Pure: the same facts give the same decision, whether webhook, reader or job
 * asked.
 */
export function decide(facts: PaymentFacts): Decision {
  const { session, order } = facts;
  switch (session.state) {
    case "open":
      return { do: "wait" };
    case "expired":
      return { do: "close", reason: "expired" };
    case "failed":
      // A delayed payment failed after its order was made. A crash may have come between order and letter.
      return order?.paidBy === null && facts.current && !facts.closed
        ? { do: "cancel_order" }
        : { do: "close", reason: "declined" };
    case "processing":
      if (order) return { do: "wait" };
      // A delayed payment that no longer fits the cart is waited for too, and refunded when it arrives.
      return fits(facts) ? { do: "complete" } : { do: "wait" };
    case "paid":
    case "authorised":
      return decidePaid(facts);
  }
}

function decidePaid(facts: PaymentFacts): Decision {
  const { session, order, cart } = facts;
  if (order?.paidBy === "this") return order.booked ? { do: "nothing" } : { do: "finish" };
  const back = session.refundedCents >= session.amountCents;
  const refund = (reason: RefundReason): Decision => ({
    do: back ? "refunded" : "refund",
    reason: facts.earlierReason ?? reason,
  });
  if (order) {
    const awaited = order.paidBy === null && facts.current && !order.canceled;
    if (awaited && session.refundedCents === 0) return { do: "finish" };
    return refund(order.canceled ? "not_possible" : "paid_twice");
  }
  // A payment that was refunded already, even in part, makes no order any more.
  if (session.refundedCents > 0) return refund("not_possible");
  if (!cart) return refund("not_possible");
  if (!fits(facts)) return refund("amount_changed");
  return { do: "complete" };
}

function fits({ session, cart, current }: PaymentFacts): boolean {
  return current && cart?.totalCents === session.amountCents && cart.currency === session.currency;
}
