import { z } from "zod";
import { checkoutSessionParams, notPlayed } from "../entities/checkout-session-params";
import { newCheckout } from "../entities/checkout-session";
import { expanded } from "../http/expand";
import { createdParam, page, pageParams } from "../http/list";
import { expand, metadata, readParams, text } from "../http/params";
import { invalidRequest, resourceMissing } from "../http/problem";
import type { ApiCall, Route } from "../http/router";
import { expire } from "../payments/expire";
import type { CheckoutRow } from "../store/rows";
import type { World } from "../world";

const expandParams = z.strictObject({ expand: expand() });
const updateParams = z.strictObject({ metadata: metadata().optional(), expand: expand() });
const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  customer: text().optional(),
  customer_details: z.strictObject({ email: text() }).optional(),
  payment_intent: text().optional(),
  status: z.enum(["complete", "expired", "open"]).optional(),
  expand: expand(),
});
const linesParams = z.strictObject({ ...pageParams, expand: expand() });

export const checkoutSessionRoutes: Route[] = [
  {
    method: "POST",
    pattern: "/v1/checkout/sessions",
    run: ({ world, form }) => {
      const other = Object.keys(form).find((name) => Object.hasOwn(notPlayed, name));
      if (other) {
        throw invalidRequest(`The local stand-in does not play the parameter ${other}.`, { param: other });
      }
      const params = readParams(checkoutSessionParams, form);
      const { session } = world.store.checkouts.put(newCheckout(world, params));
      return expanded(world, session, params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/checkout/sessions",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.checkouts
        .newestFirst()
        .map(({ session }) => session)
        .filter(({ status }) => !params.status || status === params.status)
        .filter(({ customer }) => !params.customer || customer === params.customer)
        .filter(({ payment_intent }) => !params.payment_intent || payment_intent === params.payment_intent)
        .filter((session) => {
          const email = params.customer_details?.email;
          return !email || (session.customer_details?.email ?? session.customer_email) === email;
        });
      const answer = page(rows, params, { url: "/v1/checkout/sessions", what: "checkout.session" });
      return expanded(world, answer, params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/checkout/sessions/:session",
    run: (call) => expanded(call.world, asked(call).session, readParams(expandParams, call.form).expand),
  },
  {
    method: "POST",
    pattern: "/v1/checkout/sessions/:session",
    run: (call) => {
      const params = readParams(updateParams, call.form);
      const row = asked(call);
      const changed = { ...row.session, metadata: merged(row.session.metadata, params.metadata) };
      call.world.store.checkouts.put({ ...row, session: changed });
      return expanded(call.world, changed, params.expand);
    },
  },
  {
    method: "POST",
    pattern: "/v1/checkout/sessions/:session/expire",
    run: (call) => {
      const { expand: paths } = readParams(expandParams, call.form);
      const row = asked(call);
      if (row.session.status !== "open") {
        throw invalidRequest(
          `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${row.session.status ?? "none"}.`,
        );
      }
      return expanded(call.world, expire(call.world, row), paths);
    },
  },
  {
    method: "GET",
    pattern: "/v1/checkout/sessions/:session/line_items",
    run: (call) => {
      const params = readParams(linesParams, call.form);
      const row = asked(call);
      const answer = page(row.lines, params, {
        url: `/v1/checkout/sessions/${row.id}/line_items`,
        what: "line_item",
      });
      return expanded(call.world, answer, params.expand);
    },
  },
];

/** Empty text removes a key, as Stripe's metadata does. */
export function merged(
  old: Record<string, string> | null,
  changes: Record<string, string> | undefined,
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== ""));
}

function checkoutById(world: World, id: string): CheckoutRow {
  const row = world.store.checkouts.get(id);
  if (!row) throw resourceMissing("checkout.session", id, "session");
  return row;
}

function asked({ world, path }: ApiCall): CheckoutRow {
  return checkoutById(world, path["session"] ?? "");
}
