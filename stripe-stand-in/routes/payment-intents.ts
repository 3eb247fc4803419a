import type Stripe from "stripe";
import { z } from "zod";
import { expanded } from "../http/expand";
import { createdParam, page, pageParams } from "../http/list";
import { expand, integer, metadata, readParams, text } from "../http/params";
import { resourceMissing } from "../http/problem";
import type { ApiCall, Route } from "../http/router";
import { cancel, capture } from "../payments/capture";
import { merged } from "./checkout-sessions";

const expandParams = z.strictObject({ expand: expand() });
const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  customer: text().optional(),
  expand: expand(),
});
const cancelParams = z.strictObject({
  cancellation_reason: z.enum(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]).optional(),
  expand: expand(),
});
const captureParams = z.strictObject({
  amount_to_capture: integer(1).optional(),
  metadata: metadata().optional(),
  expand: expand(),
});
const updateParams = z.strictObject({
  metadata: metadata().optional(),
  description: text(1000).optional(),
  expand: expand(),
});

export const paymentIntentRoutes: Route[] = [
  {
    method: "GET",
    pattern: "/v1/payment_intents",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.intents
        .newestFirst()
        .filter(({ customer }) => !params.customer || customer === params.customer);
      const answer = page(rows, params, { url: "/v1/payment_intents", what: "payment_intent" });
      return expanded(world, answer, params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/payment_intents/:intent",
    run: (call) => expanded(call.world, asked(call), readParams(expandParams, call.form).expand),
  },
  {
    method: "POST",
    pattern: "/v1/payment_intents/:intent",
    run: (call) => {
      const params = readParams(updateParams, call.form);
      const intent = asked(call);
      const description = params.description ?? intent.description;
      const changed = { ...intent, description, metadata: merged(intent.metadata, params.metadata) };
      return expanded(call.world, call.world.store.intents.put(changed), params.expand);
    },
  },
  {
    method: "POST",
    pattern: "/v1/payment_intents/:intent/cancel",
    run: (call) => {
      const params = readParams(cancelParams, call.form);
      const canceled = cancel(call.world, asked(call), params.cancellation_reason ?? null);
      return expanded(call.world, canceled, params.expand);
    },
  },
  {
    method: "POST",
    pattern: "/v1/payment_intents/:intent/capture",
    run: (call) => {
      const params = readParams(captureParams, call.form);
      return expanded(call.world, capture(call.world, asked(call), params.amount_to_capture), params.expand);
    },
  },
];

function asked({ world, path }: ApiCall): Stripe.PaymentIntent {
  const id = path["intent"] ?? "";
  const intent = world.store.intents.get(id);
  if (!intent) throw resourceMissing("payment_intent", id, "intent");
  return intent;
}
