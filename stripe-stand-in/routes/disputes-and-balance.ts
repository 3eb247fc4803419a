import type Stripe from "stripe";
import { z } from "zod";
import { createdParam, page, pageParams } from "../http/list";
import { readParams, text } from "../http/params";
import { resourceMissing } from "../http/problem";
import type { Route } from "../http/router";
import { ledger } from "../payments/ledger";

const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  charge: text().optional(),
  payment_intent: text().optional(),
});

/** Read only: disputes are opened over the control endpoint; the balance follows from the ledger. */
export const disputeAndBalanceRoutes: Route[] = [
  {
    method: "GET",
    pattern: "/v1/disputes",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.disputes
        .newestFirst()
        .filter(({ charge }) => !params.charge || charge === params.charge)
        .filter(({ payment_intent }) => !params.payment_intent || payment_intent === params.payment_intent);
      return page(rows, params, { url: "/v1/disputes", what: "dispute" });
    },
  },
  {
    method: "GET",
    pattern: "/v1/disputes/:dispute",
    run: ({ world, path }) => {
      const id = path["dispute"] ?? "";
      const found = world.store.disputes.get(id);
      if (!found) throw resourceMissing("dispute", id, "dispute");
      return found;
    },
  },
  {
    method: "GET",
    pattern: "/v1/balance",
    run: ({ world }) => {
      const { paid, refunded } = ledger(world).totals;
      return {
        object: "balance",
        available: [{ amount: paid - refunded, currency: "eur", source_types: { card: paid - refunded } }],
        livemode: false,
        pending: [{ amount: 0, currency: "eur", source_types: { card: 0 } }],
      } satisfies Omit<Stripe.Balance, "refund_and_dispute_prefunding">;
    },
  },
];
