import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { mailAddress, withPostcode } from "../../contracts/address";
import { parsed } from "./refusal";

const place = z
  .looseObject({
    address_1: z.string().nullish(),
    address_2: z.string().nullish(),
    postal_code: z.string().nullish(),
    country_code: z.string().nullish(),
  })
  .transform(withPostcode);

/** Addresses that a call may carry. What is left out, or empty, is not asked for here: Medusa says what it needs. */
const addressed = z.looseObject({
  email: z.union([z.literal(""), mailAddress]).nullish(),
  shipping_address: z.union([z.string(), place]).nullish(),
  billing_address: z.union([z.string(), place]).nullish(),
});

/** Writes addresses as the contract has them, in the request's body and in the copy that Medusa's validation made. */
function writeAddresses(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  for (const body of [request.body, request.validatedBody]) {
    if (typeof body !== "object" || body === null) continue;
    const { email, shipping_address, billing_address } = parsed(addressed, body);
    const given = { email, shipping_address, billing_address };
    Object.assign(body, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  }
  next();
}

/** Medusa's own routes that take a buyer's address, of other storefronts and of the Admin, check it as the checkout does. */
export const coreAddresses: MiddlewareRoute[] = [
  "/store/carts",
  "/store/carts/:id",
  "/admin/orders/:id",
  "/admin/draft-orders",
  "/admin/draft-orders/:id",
].map((matcher) => ({ matcher, methods: ["POST"], middlewares: [writeAddresses] }));
