import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { StillHeld } from "../../modules/locks/service";
import { fullSession } from "../../modules/stripe-checkout/client";
import { stripeCode } from "../../modules/stripe-checkout/errors";
import { checkoutState } from "../../modules/stripe-checkout/statuses";
import { messageOf } from "../../shared/message-of";
import { order, paymentSums, readOrder } from "../orders/read-order";
import { orderIdOf } from "./cart-facts";
import { giveBack, note } from "./give-back";
import { releaseStock, StillUnderWay } from "./partial-orders";
import type { CheckoutRow } from "./read-payment";
import { inboxOf, stripe } from "./stripe";

/** After so many failures over so many milliseconds a checkout is given up and its money refunded. */
const mostFailures = 8;
const longestTryMs = 15 * 60_000;

/**
 * Counts a failure of settling a checkout. What passes by itself is not counted: Stripe that does not answer, a lock that
 * another process holds.
 * @returns the checkout's row when it was the last try, else null
 */
export async function wasLastTry(
  container: MedusaContainer,
  { id }: Pick<CheckoutRow, "id">,
  error: unknown,
): Promise<CheckoutRow | null> {
  const passes =
    error instanceof StillUnderWay ||
    error instanceof StillHeld ||
    stripeCode(error) !== null ||
    messageOf(error).includes("Stripe answered");
  if (passes) return null;
  const inbox = inboxOf(container);
  const row = await inbox.retrieveCheckout(id);
  const since = row.failing_since ?? new Date();
  const failures = row.failures + 1;
  await inbox.updateCheckouts({ id, failures, failing_since: since });
  const last = failures >= mostFailures && Date.now() - new Date(since).getTime() >= longestTryMs;
  return last ? row : null;
}

/**
 * Ends a checkout that could not be settled after the last try, whatever it is that cannot be read or written: its order,
 * if there is one, is cancelled, all money goes back, buyer and owner get a mail, and the Admin lists it. Call it while
 * the cart is locked.
 * @throws `error` when there is nothing to give back: a payment under way, or one that an order holds
 */
export async function giveUp(container: MedusaContainer, row: CheckoutRow, error: unknown): Promise<void> {
  if (!row.stripe_session_id) throw error;
  if (row.state === "refunded") return;
  const session = await fullSession(stripe(), row.stripe_session_id);
  const payment = { session, checkout: row, email: null };
  switch (checkoutState(session)) {
    case "open":
    case "processing":
      throw error;
    case "expired":
    case "failed":
      await note(container, payment, { state: "failed", reason: "expired" });
      break;
    case "paid":
    case "authorised": {
      const orderId = await orderIdOf(container, row.cart_id);
      const paidBy = orderId ? await sessionsThatPaid(container, orderId) : [];
      if (paidBy.includes(row.id)) throw error;
      if (orderId && paidBy.length === 0) await cancel(container, orderId);
      await giveBack(container, payment, "not_possible", "given_up");
    }
  }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`checkout ${row.id} is given up: ${messageOf(error)}`);
  await inboxOf(container).createRepairs({
    kind: "given_up",
    checkout_id: row.id,
    order_id: row.order_id,
    detail: messageOf(error).slice(0, 300),
  });
}

/** The payment sessions that an order has payments of. */
async function sessionsThatPaid(container: MedusaContainer, id: string): Promise<(string | null)[]> {
  const { payment_collections } = await readOrder(
    container,
    id,
    order.pick({ id: true }).extend(paymentSums),
  );
  return payment_collections.flatMap(({ payments }) =>
    payments.map(({ payment_session_id }) => payment_session_id ?? null),
  );
}

/** Cancels an order that nobody paid; what core's workflow cannot do, because a row is gone, is done part by part. */
async function cancel(container: MedusaContainer, id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const { errors } = await cancelOrderWorkflow(container).run({
    input: { order_id: id },
    throwOnError: false,
  });
  const { status } = await orders.retrieveOrder(id, { select: ["status"] });
  if (status === "canceled") return;
  await releaseStock(container, id);
  await orders.cancel(id);
  const why = messageOf(errors[0]?.error);
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`order ${id} was cancelled without core: ${why}`);
}
