import type Stripe from "stripe";
import { z } from "zod";
import { expanded } from "../http/expand";
import { createdParam, page, pageParams } from "../http/list";
import { expand, integer, metadata, readParams, text } from "../http/params";
import { invalidRequest, resourceMissing } from "../http/problem";
import type { ApiCall, Route } from "../http/router";
import { refund } from "../payments/refund";
import type { World } from "../world";
import { merged } from "./checkout-sessions";

const createParams = z.strictObject({
  amount: integer(1).optional(),
  charge: text().optional(),
  payment_intent: text().optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  metadata: metadata().optional(),
  expand: expand(),
});
const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  charge: text().optional(),
  payment_intent: text().optional(),
  expand: expand(),
});
const expandParams = z.strictObject({ expand: expand() });
const updateParams = z.strictObject({ metadata: metadata().optional(), expand: expand() });

export const refundRoutes: Route[] = [
  {
    method: "POST",
    pattern: "/v1/refunds",
    run: ({ world, form }) => {
      const { amount, reason, metadata: notes, ...params } = readParams(createParams, form);
      const made = refund(world, chargeToRefund(world, params), {
        ...(amount === undefined ? {} : { amount }),
        ...(reason ? { reason } : {}),
        ...(notes ? { metadata: notes } : {}),
      });
      return expanded(world, made, params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/refunds",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.refunds
        .newestFirst()
        .filter(({ charge }) => !params.charge || charge === params.charge)
        .filter(({ payment_intent }) => !params.payment_intent || payment_intent === params.payment_intent);
      return expanded(world, page(rows, params, { url: "/v1/refunds", what: "refund" }), params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/refunds/:refund",
    run: (call) => expanded(call.world, asked(call), readParams(expandParams, call.form).expand),
  },
  {
    method: "POST",
    pattern: "/v1/refunds/:refund",
    run: (call) => {
      const params = readParams(updateParams, call.form);
      const made = asked(call);
      const changed = { ...made, metadata: merged(made.metadata, params.metadata) };
      return expanded(call.world, call.world.store.refunds.put(changed), params.expand);
    },
  },
];

/** The charge that holds the money of an intent or is named itself. */
export function chargeToRefund(
  world: World,
  wish: { charge?: string | undefined; payment_intent?: string | undefined },
): Stripe.Charge {
  if (wish.charge === undefined && wish.payment_intent === undefined) {
    throw invalidRequest(
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  }
  const intent = wish.payment_intent === undefined ? undefined : world.store.intents.get(wish.payment_intent);
  if (wish.payment_intent !== undefined && !intent) {
    throw resourceMissing("payment_intent", wish.payment_intent, "payment_intent", 400);
  }
  const id = wish.charge ?? (typeof intent?.latest_charge === "string" ? intent.latest_charge : undefined);
  if (id === undefined) {
    throw invalidRequest(
      `This PaymentIntent (${wish.payment_intent ?? ""}) does not have a successful charge to refund.`,
    );
  }
  const charge = world.store.charges.get(id);
  if (!charge) throw resourceMissing("charge", id, "charge", 400);
  if (intent && charge.payment_intent !== intent.id) {
    throw invalidRequest("The charge does not belong to the payment_intent.", { param: "charge" });
  }
  return charge;
}

function asked({ world, path }: ApiCall): Stripe.Refund {
  const id = path["refund"] ?? "";
  const made = world.store.refunds.get(id);
  if (!made) throw resourceMissing("refund", id, "refund");
  return made;
}
