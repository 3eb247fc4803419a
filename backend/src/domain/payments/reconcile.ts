import { locksOf } from "../shop/locks";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { expanded, checkoutState } from "../../modules/stripe-checkout/statuses";
import { settle } from "./settle";
import { giveUpFree, unsettledFree, settleFree } from "./free-checkout";
import { wasLastTry } from "./give-up";
import { handleEvent } from "./handle-event";
import { messageOf } from "../../shared/message-of";
import type { CheckoutRow } from "./read-payment";
import { inboxOf, stripe } from "./stripe";

/** How far back the reconciliation looks, in seconds: 72 hours. */
const lookBack = 72 * 60 * 60;
/** Seconds in which webhook or reader may settle a payment before the job does. */
const leaveAloneMs = 60_000;

export interface Reconciled {
  /** Inbox rows handled. */
  events: number;
  /** Checkouts that were settled without webhook or reader. */
  repaired: number;
  failed: number;
}

/** Settles what waits in the inbox, and our own open checkouts, those first whose last check is longest ago. */
export async function settleUnsettled(container: MedusaContainer): Promise<Reconciled> {
  const inbox = inboxOf(container);
  const done: Reconciled = { events: 0, repaired: 0, failed: 0 };
  for (const id of await inbox.due())
    if ((await handleEvent(container, id)) === "handled") done.events += 1;
    else done.failed += 1;
  const open = await inbox.listCheckouts(
    { state: "open", checked_at: { $lte: new Date(Date.now() - leaveAloneMs) } },
    { take: 100, order: { checked_at: "ASC" }, select: ["stripe_session_id"] },
  );
  for (const { stripe_session_id } of open)
    if (stripe_session_id) await repair(container, stripe_session_id, done);
  await endFreeOnes(container, done);
  return done;
}

async function endFreeOnes(container: MedusaContainer, done: Reconciled): Promise<void> {
  for (const row of await unsettledFree(container, new Date(Date.now() - leaveAloneMs)))
    try {
      await locksOf(container).withLock("cart", [row.cart_id], () => settleFree(container, row.id));
      done.repaired += 1;
    } catch (error) {
      done.failed += 1;
      const message = messageOf(error);
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`checkout ${row.id}: ${message}`);
      if (await wasLastTry(container, row, error)) await giveUpFree(container, row, message);
    }
}

/**
 * Compares every Checkout Session and refund of the last 72 hours at Stripe with our own rows, and settles those that
 * differ.
 */
export async function reconcile(container: MedusaContainer): Promise<Reconciled> {
  const done = await settleUnsettled(container);
  const since = Math.floor(Date.now() / 1000) - lookBack;
  const pages = stripe().checkout.sessions.list({
    created: { gte: since },
    limit: 100,
    expand: ["data.payment_intent.latest_charge"],
  });
  for await (const session of pages) {
    if (session.status === "open" || !session.metadata?.session_id) continue;
    const [row] = await inboxOf(container).listCheckouts({ stripe_session_id: session.id }, { take: 1 });
    if (!row || !(await agrees(container, row, session))) await repair(container, session.id, done);
  }
  return done;
}

/** Whether our rows agree with what Stripe answers about a session; disputes are always checked again. */
async function agrees(
  container: MedusaContainer,
  row: CheckoutRow,
  session: Stripe.Checkout.Session,
): Promise<boolean> {
  const charge = expanded(expanded(session.payment_intent)?.latest_charge);
  if (charge?.disputed || row.refunded_cents !== (charge?.amount_refunded ?? 0)) return false;
  const now = checkoutState(session);
  const holdsMoney = now === "paid" || now === "authorised";
  switch (row.state) {
    case "open":
      return false;
    case "failed":
      return !holdsMoney;
    case "refunded":
      return true;
    case "order": {
      // An order that waits for a slow bank has no payment yet; once the money has arrived, it must have one.
      if (!holdsMoney) return now === "processing";
      const filter = { payment_session_id: row.id };
      return (await container.resolve(Modules.PAYMENT).listPayments(filter, { take: 1 })).length > 0;
    }
  }
}

async function repair(container: MedusaContainer, stripeSession: string, done: Reconciled): Promise<void> {
  const inbox = inboxOf(container);
  const [before] = await inbox.listCheckouts({ stripe_session_id: stripeSession }, { take: 1 });
  try {
    const settled = await settle(container, stripeSession);
    const [after] = await inbox.listCheckouts({ stripe_session_id: stripeSession }, { take: 1 });
    if (!settled || !after || (before && before.state === after.state)) return;
    // A payment page that simply expired is not listed as a repair; what was given up is listed already.
    if (after.state === "failed" || settled.did === "given_up") return;
    done.repaired += 1;
    await inbox.createRepairs({
      kind: after.state === "order" ? "order_made" : "refunded",
      checkout_id: after.id,
      order_id: after.order_id,
      detail: after.reason,
    });
  } catch (error) {
    done.failed += 1;
    const message = messageOf(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`reconciliation of ${stripeSession}: ${message}`);
    if (before) await inbox.updateCheckouts({ id: before.id, checked_at: new Date() });
  }
}
