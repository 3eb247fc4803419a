import type { RefundReason } from "../../contracts/checkout";
import type { CheckoutState } from "../../modules/stripe-checkout/statuses";

/** What is known of one Checkout Session and of the cart it was opened for. Amounts in cents. */
export interface PaymentFacts {
  session: { state: CheckoutState; amountCents: number; currency: string; refundedCents: number };
  /** null: the cart is gone; or there is an order, and what the cart was no longer counts. */
  cart: { totalCents: number; currency: string } | null;
  /** Medusa's payment session still belongs to the cart: the reader paid the page that counts. */
  current: boolean;
  order: {
    canceled: boolean;
    /** The payment is this session's; null: nobody's yet; "other": another session paid it. */
    paidBy: "this" | "other" | null;
    /** The order's books hold this payment. */
    booked: boolean;
  } | null;
  /** That it failed was noted, and told. */
  closed: boolean;
  /** Why money of it went back before, when it did. */
  earlierReason: RefundReason | null;
}

export type Decision =
  | { do: "complete" }
  /** An order is there and lacks its payment, its stock or its books: a crash, or a delayed payment that came. */
  | { do: "finish" }
  | { do: "refund"; reason: RefundReason }
  | { do: "refunded"; reason: RefundReason }
  | { do: "cancel_order" }
  | { do: "close"; reason: "declined" | "expired" }
  | { do: "wait" }
  | { do: "nothing" };

/** What a Checkout Session must become. Pure: the same facts decide the same, whichever door they came in by. */
export function decide(facts: PaymentFacts): Decision {
  const { session, order } = facts;
  switch (session.state) {
    case "open":
      return { do: "wait" };
    case "expired":
      return { do: "close", reason: "expired" };
    case "failed":
      // A delayed payment that failed: its order waited for it. A crash may have come between order and letter.
      return order?.paidBy === null && facts.current && !facts.closed
        ? { do: "cancel_order" }
        : { do: "close", reason: "declined" };
    case "processing":
      if (order) return { do: "wait" };
      // One that no longer fits waits too, and goes back when it comes.
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
  // Money that already went back, even in part, makes no order any more.
  if (session.refundedCents > 0) return refund("not_possible");
  if (!cart) return refund("not_possible");
  if (!fits(facts)) return refund("amount_changed");
  return { do: "complete" };
}

function fits({ session, cart, current }: PaymentFacts): boolean {
  return current && cart?.totalCents === session.amountCents && cart.currency === session.currency;
}
