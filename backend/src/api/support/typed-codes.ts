import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { discountCode } from "../../shared/discount-code";

const body = z.looseObject({
  promo_codes: z.array(z.string()),
  metadata: z.looseObject({}).nullish(),
});

/**
 * Codes in a body, in their normal form: Medusa looks them up as they are typed. One that lists a cart's codes when it
 * changes the cart is about all of them: those are what the cart keeps from then on.
 */
function normalCodes(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const { data } = body.safeParse(request.body);
  if (!data) return next();
  const codes = [...new Set(data.promo_codes.map(discountCode))];
  const all = /^\/store\/carts\/[^/]+$/.test(request.originalUrl.split("?")[0] ?? "");
  request.body = { ...data, promo_codes: codes, ...(all ? { metadata: { ...data.metadata, codes } } : {}) };
  next();
}

/** Every place where a code is typed: a cart of the Store API, and a draft order of the Admin's. */
export const typedCodes: MiddlewareRoute[] = [
  // With a wildcard it stands before Medusa's own check of the body.
  { matcher: "/store/carts*", methods: ["POST", "DELETE"], middlewares: [normalCodes] },
  { matcher: "/admin/draft-orders*", methods: ["POST", "DELETE"], middlewares: [normalCodes] },
];
