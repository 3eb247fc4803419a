import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/** Whatever in an order says who bought, wherever it stands in the answer. */
const personal = new Set([
  "email",
  "phone",
  "customer",
  "customer_id",
  "shipping_address",
  "billing_address",
  "delivery_address",
  "address",
  "metadata",
  "data",
]);

function withoutPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersonal);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, personal.has(key) ? null : withoutPersonal(inner)]),
  );
}

const authenticated = z.object({ auth_context: z.object({ actor_id: z.string().min(1) }) });
const owned = z.array(z.object({ customer_id: z.string().nullable() }));

/** Whether the order is that of the customer who has signed in. */
async function isOwn(request: MedusaRequest): Promise<boolean> {
  const customer = authenticated.safeParse(request).data?.auth_context.actor_id;
  if (!customer) return false;
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["customer_id"],
    filters: { id: request.params.id },
  });
  return owned.parse(data)[0]?.customer_id === customer;
}

async function hidePerson(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (await isOwn(request)) return next();
  const json = response.json.bind(response);
  // The answer as plain JSON first: rows of the database have getters and dates.
  response.json = (body: unknown) => json(withoutPersonal(JSON.parse(JSON.stringify(body ?? null))));
  next();
}

/**
 * Medusa answers an order to whoever has its id and the publishable key, which every browser has. An id stands in
 * addresses and logs: it shows what was bought, and to the signed-in buyer alone who bought it.
 */
export const withoutPerson: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [hidePerson] },
];
