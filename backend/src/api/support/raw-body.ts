import type { MiddlewareRoute } from "@medusajs/framework/http";

/** Stripe's signature is over the bytes it sent, so they are kept beside the parsed body. */
export const rawBody: MiddlewareRoute[] = [
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "256kb" } },
];
