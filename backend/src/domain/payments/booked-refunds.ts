import type Stripe from "stripe";
import { sessionData } from "../../modules/stripe-checkout/session-data";
import type { PaymentOfOrder, RefundOfOrder } from "../orders/read-order";

/** Stripe's ids of the refunds that our provider made for a payment, by Medusa's ids. */
export const bookedIn = ({ data }: Pick<PaymentOfOrder, "data">): Record<string, string> =>
  sessionData.safeParse(data).data?.refunds ?? {};

/** Medusa's row of a refund of Stripe's: one that the shop made, or one of Stripe's dashboard that was stored. Pure. */
export function rowOf(refund: Stripe.Refund, paid: PaymentOfOrder): RefundOfOrder | undefined {
  const booked = bookedIn(paid);
  return paid.refunds.find(
    ({ id, metadata }) =>
      booked[id] === refund.id || metadata?.stripe_refund === refund.id || refund.metadata?.refund_id === id,
  );
}
