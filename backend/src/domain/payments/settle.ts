import { locksOf } from "../shop/locks";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LRUCache } from "lru-cache";
import { fullSession } from "../../modules/stripe-checkout/client";
import { stripeCode } from "../../modules/stripe-checkout/errors";
import { cartFacts } from "./cart-facts";
import { completeCart } from "./complete-cart";
import type { RefundReason } from "../../contracts/checkout";
import { decide, type Decision } from "./decide";
import { finishOrder } from "./finish-order";
import { about, giveBack, note, type Refundable } from "./give-back";
import { giveUp, wasLastTry } from "./give-up";
import { sendProblemLetter } from "../letters/payment-letters";
import { checkoutOf, readPayment, type CheckoutRow, type Payment } from "./read-payment";
import { recordDisputes } from "./record-disputes";
import { recordRefunds } from "./record-refunds";
import { withCachedReads } from "../../shared/cached-reads";
import { SharedRuns } from "../../shared/shared-runs";
import { inboxOf, stripe } from "./stripe";

export interface Settled {
  checkoutId: string;
  /** What was done; null when the session is none of ours. */
  did: Decision["do"] | "given_up";
}

/** Two events of Stripe's and the reader's return often ask for the same payment at once: they share one run. */
const runs = new SharedRuns<Settled | null>();
/** Sessions that this process made a paid order of, by their checkout. That they were paid is no news any more. */
const paidOrders = new LRUCache<string, string>({ max: 1_000 });

/**
 * Makes of a Checkout Session what it must become: webhook, the reader's return and the job all call this. It reads
 * Stripe and the database each time, so it may be run at any moment, any number of times, after any crash.
 * @returns null for a session that is not ours. @throws an error after which a later try may succeed.
 */
export function settle(container: MedusaContainer, stripeSession: string): Promise<Settled | null> {
  return runs.join(stripeSession, (begin) =>
    withCachedReads(() => settleAlone(container, stripeSession, begin)),
  );
}

/**
 * As {@link settle}, for one who knows no more than that the payer paid, or came back: nothing is asked again when this
 * process has made the paid order meanwhile.
 */
export function settlePaid(container: MedusaContainer, stripeSession: string): Promise<Settled | null> {
  return runs.join(`paid ${stripeSession}`, (begin) =>
    withCachedReads(() => settleAlone(container, stripeSession, begin, () => paidOrders.get(stripeSession))),
  );
}

async function settleAlone(
  container: MedusaContainer,
  stripeSession: string,
  begin: () => void,
  paidOrder: () => string | undefined = () => undefined,
): Promise<Settled | null> {
  const inbox = inboxOf(container);
  const [known] = await inbox.listCheckouts({ stripe_session_id: stripeSession }, { take: 1 });
  const first = known ?? (await ours(container, stripeSession));
  if (!first) return null;
  return locksOf(container).withLock("cart", [first.cart_id], async () => {
    begin();
    const paid = paidOrder();
    if (paid) return { checkoutId: paid, did: "nothing" };
    try {
      const payment = await readPayment(container, stripeSession).catch(nullWhenMissing);
      if (!payment) return null;
      const decision = decide(payment.facts);
      await carryOut(container, payment, decision);
      if (payment.checkout.failures > 0) await note(container, payment, { failures: 0, failing_since: null });
      return { checkoutId: payment.checkout.id, did: decision.do };
    } catch (error) {
      const last = await wasLastTry(container, first, error);
      if (!last) throw error;
      await giveUp(container, last, error);
      return { checkoutId: first.id, did: "given_up" };
    }
  });
}

async function ours(container: MedusaContainer, stripeSession: string): Promise<CheckoutRow | null> {
  const session = await fullSession(stripe(), stripeSession).catch(nullWhenMissing);
  return session && checkoutOf(container, session);
}

/** A session that Stripe does not know is none of ours. */
function nullWhenMissing(error: unknown): null {
  if (stripeCode(error) === "resource_missing") return null;
  throw error;
}

async function carryOut(container: MedusaContainer, payment: Payment, decision: Decision): Promise<void> {
  switch (decision.do) {
    case "complete":
      return complete(container, payment);
    case "finish":
      return finish(container, payment);
    case "refund":
    case "refunded":
      return giveBack(container, refundable(payment), decision.reason);
    case "cancel_order":
      return cancelOrder(container, payment);
    case "close":
      return close(container, payment, decision.reason);
    case "wait":
      return note(container, payment, payment.order ? { state: "order", order_id: payment.order.id } : {});
    case "nothing":
      if (payment.checkout.state !== "order" || !payment.checkout.order_id)
        await note(container, payment, { state: "order", order_id: payment.order?.id ?? null });
      await recordRefunds(container, payment);
      return recordDisputes(container, payment);
  }
}

async function complete(container: MedusaContainer, payment: Payment): Promise<void> {
  const { cart, checkout } = payment;
  if (!cart) throw new Error(`checkout ${checkout.id} has no cart`);
  await note(container, payment, { completing_at: checkout.completing_at ?? new Date() });
  const done = await completeCart(container, cart, { again: checkout.completing_at !== null });
  if (done.ok) {
    await note(container, payment, { state: "order", order_id: done.orderId, completing_at: null });
    if (done.whole && payment.facts.session.state === "paid") paidOrders.set(payment.session.id, checkout.id);
    return;
  }
  await settleRefused(container, payment, done.reason);
}

/** The order cannot be made. Core may have refunded while it undid the attempt, so Stripe is asked again. */
async function settleRefused(
  container: MedusaContainer,
  before: Payment,
  reason: RefundReason,
): Promise<void> {
  const now = await readPayment(container, before.session.id);
  if (!now) return;
  // A delayed payment that is still under way cannot be refunded yet; it is refunded when it arrives.
  if (now.facts.session.state === "processing") return note(container, now, { reason });
  await giveBack(container, refundable(now), reason);
}

async function finish(container: MedusaContainer, payment: Payment): Promise<void> {
  const { order, checkout } = payment;
  const cart = await cartFacts(container, checkout.cart_id);
  if (!order || !cart) throw new Error(`checkout ${checkout.id} has no order`);
  try {
    await finishOrder(container, order.id, { cart, paymentSession: checkout.id });
  } catch (error) {
    const soldOut =
      MedusaError.isMedusaError(error) && (error as MedusaError).message.startsWith("Not enough stock");
    if (!soldOut) throw error;
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id } });
    return giveBack(container, refundable(payment), "sold_out");
  }
  await note(container, payment, { state: "order", order_id: order.id, completing_at: null });
}

/** The payment with the address that cart or order know. */
const refundable = (payment: Payment): Refundable => ({
  ...payment,
  email: payment.order?.email ?? payment.cart?.email ?? null,
});

/** The delayed payment of an order failed. */
async function cancelOrder(container: MedusaContainer, payment: Payment): Promise<void> {
  const { order } = payment;
  if (order && !order.canceled) await cancelOrderWorkflow(container).run({ input: { order_id: order.id } });
  await sendProblemLetter(container, about(refundable(payment)), "failed_later");
  await note(container, payment, { state: "failed", reason: "declined" });
}

async function close(
  container: MedusaContainer,
  payment: Payment,
  reason: "declined" | "expired",
): Promise<void> {
  if (payment.checkout.state !== "open") return note(container, payment, {});
  // No letter about a payment page that a newer one replaced, or whose cart was bought in another way.
  const forgotten = payment.facts.current && !payment.order;
  if (forgotten) await sendProblemLetter(container, about(refundable(payment)), reason);
  await note(container, payment, { state: "failed", reason: forgotten ? reason : "changed" });
}
