import { z } from "zod";
import { dispute, closeDispute } from "../payments/dispute";
import { expire } from "../payments/expire";
import { ledger } from "../payments/ledger";
import { attemptPayment, successAddress } from "../payments/reader";
import { failRefund, finishRefund, refund } from "../payments/refund";
import { settle, settleWhatIsDue } from "../payments/settle";
import type { CheckoutRow } from "../store/rows";
import type { World } from "../world";
import { ControlRefusal } from "./control-refusal";
import type { ControlRoute } from "./control-route";
import { chargeToRefund } from "./refunds";

const payBody = z.strictObject({
  method: z.enum(["card", "bancontact", "ideal", "delayed"]).default("card"),
  outcome: z.enum(["paid", "generic_decline", "insufficient_funds", "authentication_failed"]).default("paid"),
  email: z.email().nullable().default(null),
  name: z.string().nullable().default(null),
  settle_after: z.int().min(0).nullable().default(null),
});
const settleBody = z.strictObject({ outcome: z.enum(["paid", "failed"]).default("paid") });
const refundBody = z.strictObject({
  payment_intent: z.string().optional(),
  charge: z.string().optional(),
  amount: z.int().positive().optional(),
});
const failBody = z.strictObject({ reason: z.string().default("lost_or_stolen_card") });
const nextBody = z.strictObject({ outcomes: z.array(z.enum(["pending", "failed"])).max(100) });
const disputeBody = z.strictObject({
  payment_intent: z.string().optional(),
  charge: z.string().optional(),
  reason: z.string().default("product_not_received"),
});
const closeBody = z.strictObject({ status: z.enum(["won", "lost"]) });
const clockBody = z.strictObject({
  advance: z
    .int()
    .min(0)
    .max(400 * 24 * 60 * 60),
});
const nothing = z.strictObject({});

export const controlMoneyRoutes: ControlRoute[] = [
  {
    method: "GET",
    pattern: "/_control/ledger",
    about: "Each session with what was asked, paid, refunded; and the totals, in cents.",
    run: ({ world }) => ledger(world),
  },
  {
    method: "POST",
    pattern: "/_control/sessions/:session/pay",
    about:
      "Pays as a reader would: { method: card|bancontact|ideal|delayed, outcome: paid|generic_decline|insufficient_funds|authentication_failed, email, name, settle_after (seconds, delayed only) }.",
    run: ({ world, path, body }) => {
      const { method, outcome, email, name, settle_after } = payBody.parse(body);
      const checkout = checkoutAt(world, path);
      const attempt = { choice: method, outcome, email, name, settleAfter: settle_after };
      if (!attemptPayment(world, checkout, attempt)) {
        throw new ControlRefusal(
          409,
          `This session is ${checkout.session.status ?? "gone"} or does not offer ${method}.`,
        );
      }
      const after = checkoutAt(world, path);
      return {
        session: after.session,
        return_url: after.session.status === "complete" ? successAddress(after) : null,
      };
    },
  },
  {
    method: "POST",
    pattern: "/_control/sessions/:session/cancel",
    about: "The reader clicks back: the session stays open; answers the address.",
    run: ({ world, path, body }) => {
      nothing.parse(body);
      const { session } = checkoutAt(world, path);
      return { session, return_url: session.cancel_url };
    },
  },
  {
    method: "POST",
    pattern: "/_control/sessions/:session/expire",
    about: "Expires an open session now.",
    run: ({ world, path, body }) => {
      nothing.parse(body);
      const checkout = checkoutAt(world, path);
      if (checkout.session.status !== "open") throw new ControlRefusal(409, "This session is not open.");
      return { session: expire(world, checkout) };
    },
  },
  {
    method: "POST",
    pattern: "/_control/sessions/:session/settle",
    about: "Ends a delayed payment: { outcome: paid|failed }.",
    run: ({ world, path, body }) => {
      const { outcome } = settleBody.parse(body);
      if (!settle(world, checkoutAt(world, path), outcome)) {
        throw new ControlRefusal(409, "No delayed payment is under way on this session.");
      }
      return { session: checkoutAt(world, path).session };
    },
  },
  {
    method: "POST",
    pattern: "/_control/refunds",
    about: "A refund made in Stripe's dashboard: { payment_intent or charge, amount (cents, absent: all) }.",
    run: ({ world, body }) => {
      const { amount, ...wish } = refundBody.parse(body);
      return refund(world, chargeToRefund(world, wish), amount === undefined ? {} : { amount });
    },
  },
  {
    method: "POST",
    pattern: "/_control/refunds/next",
    about: "How the next refunds end, one after the other: { outcomes: [pending|failed] }.",
    run: ({ world, body }) => {
      world.nextRefunds = nextBody.parse(body).outcomes;
      return { outcomes: world.nextRefunds };
    },
  },
  {
    method: "POST",
    pattern: "/_control/refunds/:refund/fail",
    about: "The bank sends a refund back: { reason }.",
    run: ({ world, path, body }) => {
      const { reason } = failBody.parse(body);
      if (!failRefund(world, refundAt(world, path), reason))
        throw new ControlRefusal(409, "It had already failed.");
      return refundAt(world, path);
    },
  },
  {
    method: "POST",
    pattern: "/_control/refunds/:refund/finish",
    about: "A pending refund arrives.",
    run: ({ world, path, body }) => {
      nothing.parse(body);
      if (!finishRefund(world, refundAt(world, path))) throw new ControlRefusal(409, "It is not pending.");
      return refundAt(world, path);
    },
  },
  {
    method: "POST",
    pattern: "/_control/disputes",
    about: "A buyer disputes a charge: { payment_intent or charge, reason }.",
    run: ({ world, body }) => {
      const { reason, ...wish } = disputeBody.parse(body);
      return dispute(world, chargeToRefund(world, wish), reason);
    },
  },
  {
    method: "POST",
    pattern: "/_control/disputes/:dispute/close",
    about: "The bank decides: { status: won|lost }.",
    run: ({ world, path, body }) => {
      const { status } = closeBody.parse(body);
      const opened = world.store.disputes.get(path["dispute"] ?? "");
      if (!opened) throw new ControlRefusal(404, "No such dispute.");
      return closeDispute(world, opened, status);
    },
  },
  {
    method: "POST",
    pattern: "/_control/clock",
    about: "Moves the stand-in's time on: { advance: seconds }; sessions expire and delayed payments settle.",
    run: ({ world, body }) => {
      world.store.clock.advance(clockBody.parse(body).advance);
      settleWhatIsDue(world);
      return { now: world.store.clock.now() };
    },
  },
  {
    method: "POST",
    pattern: "/_control/reset",
    about: "Forgets everything: sessions, faults, webhooks, clock.",
    run: ({ world, body }) => {
      nothing.parse(body);
      world.dispatcher.reset();
      world.faults.clear();
      world.nextRefunds = [];
      world.store.clear();
      return { reset: true };
    },
  },
];

function checkoutAt(world: World, path: Record<string, string>): CheckoutRow {
  const found = world.store.checkouts.get(path["session"] ?? "");
  if (!found) throw new ControlRefusal(404, "No such session.");
  return found;
}

function refundAt(world: World, path: Record<string, string>) {
  const found = world.store.refunds.get(path["refund"] ?? "");
  if (!found) throw new ControlRefusal(404, "No such refund.");
  return found;
}
