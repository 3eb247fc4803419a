import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { toCents } from "../../shared/to-cents";

const body = z.looseObject({ amount: z.number() });

/**
 * The Admin proposes what a return is worth to a fraction of a cent; a bank gives back whole cents, and what is booked
 * is what is given back.
 */
function wholeCentsOnly(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const { data } = body.safeParse(request.body);
  if (data) request.body = { ...data, amount: toCents(data.amount) / 100 };
  next();
}

export const wholeRefunds: MiddlewareRoute[] = [
  // With a wildcard it stands before Medusa's own check of the body.
  { matcher: "/admin/payments*", methods: ["POST"], middlewares: [wholeCentsOnly] },
];
