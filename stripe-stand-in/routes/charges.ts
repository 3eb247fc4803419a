import { z } from "zod";
import { expanded } from "../http/expand";
import { createdParam, page, pageParams } from "../http/list";
import { expand, readParams, text } from "../http/params";
import { resourceMissing } from "../http/problem";
import type { Route } from "../http/router";

const expandParams = z.strictObject({ expand: expand() });
const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  customer: text().optional(),
  payment_intent: text().optional(),
  expand: expand(),
});

export const chargeRoutes: Route[] = [
  {
    method: "GET",
    pattern: "/v1/charges",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.charges
        .newestFirst()
        .filter(({ customer }) => !params.customer || customer === params.customer)
        .filter(({ payment_intent }) => !params.payment_intent || payment_intent === params.payment_intent);
      return expanded(world, page(rows, params, { url: "/v1/charges", what: "charge" }), params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/charges/:charge",
    run: ({ world, path, form }) => {
      const id = path["charge"] ?? "";
      const charge = world.store.charges.get(id);
      if (!charge) throw resourceMissing("charge", id, "id");
      return expanded(world, charge, readParams(expandParams, form).expand);
    },
  },
];
