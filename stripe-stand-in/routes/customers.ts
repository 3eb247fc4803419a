import type Stripe from "stripe";
import { z } from "zod";
import { newCustomer } from "../entities/customer";
import { expanded } from "../http/expand";
import { createdParam, page, pageParams } from "../http/list";
import { expand, metadata, readParams, text } from "../http/params";
import { resourceMissing } from "../http/problem";
import type { ApiCall, Route } from "../http/router";
import { merged } from "./checkout-sessions";

const writeParams = z.strictObject({
  email: text(512).optional(),
  name: text(256).optional(),
  description: text().optional(),
  phone: text(20).optional(),
  metadata: metadata().optional(),
  expand: expand(),
});
const expandParams = z.strictObject({ expand: expand() });
const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  email: text(512).optional(),
  expand: expand(),
});

export const customerRoutes: Route[] = [
  {
    method: "POST",
    pattern: "/v1/customers",
    run: ({ world, form }) => {
      const { email, name, description, phone, metadata: notes } = readParams(writeParams, form);
      const data = {
        email: email ?? null,
        name: name ?? null,
        description: description ?? null,
        phone: phone ?? null,
        metadata: notes ?? {},
      };
      return world.store.customers.put(newCustomer(data, world.store.clock.now()));
    },
  },
  {
    method: "GET",
    pattern: "/v1/customers",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.customers
        .newestFirst()
        .filter(({ email }) => !params.email || email === params.email);
      return expanded(world, page(rows, params, { url: "/v1/customers", what: "customer" }), params.expand);
    },
  },
  {
    method: "GET",
    pattern: "/v1/customers/:customer",
    run: (call) => expanded(call.world, asked(call), readParams(expandParams, call.form).expand),
  },
  {
    method: "POST",
    pattern: "/v1/customers/:customer",
    run: (call) => {
      const { expand: paths, metadata: notes, ...changes } = readParams(writeParams, call.form);
      const customer = asked(call);
      const changed = { ...customer, ...changes, metadata: merged(customer.metadata, notes) };
      return expanded(call.world, call.world.store.customers.put(changed), paths);
    },
  },
];

function asked({ world, path }: ApiCall): Stripe.Customer {
  const id = path["customer"] ?? "";
  const customer = world.store.customers.get(id);
  if (!customer) throw resourceMissing("customer", id, "customer");
  return customer;
}
