import { locksOf } from "../../domain/shop/locks";
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { StillHeld } from "../../modules/locks/service";
import messages from "../../modules/stripe-checkout/messages/nl.json";

const links = z.array(z.object({ cart_id: z.string() }));

/** SQL that leads from what the request's path names to its cart. */
type Way = (request: MedusaRequest) => Promise<string | null>;

const byOrder: Way = async (request) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: request.params.id },
  });
  return links.parse(data)[0]?.cart_id ?? null;
};

const byPayment: Way = async (request) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const payments = await query.graph({
    entity: "payment",
    fields: ["payment_collection_id"],
    filters: { id: request.params.id },
  });
  const [payment] = z.array(z.object({ payment_collection_id: z.string() })).parse(payments.data);
  if (!payment) return null;
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: payment.payment_collection_id },
  });
  return links.parse(data)[0]?.cart_id ?? null;
};

/** Locks the cart until the answer is sent, also when the caller has gone away. */
const holding =
  (cartOf: Way) =>
  async (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const cartId = await cartOf(request);
    if (!cartId) return next();
    const held = locksOf(request.scope).withLock("cart", [cartId], () => {
      return new Promise<void>((answered) => {
        const end = response.end.bind(response);
        // Node's own type of `end` is three overloads, which no single function literal fits.
        response.end = ((...given: unknown[]) => {
          answered();
          return Reflect.apply(end, response, given) as MedusaResponse;
        }) as typeof response.end;
        next();
      });
    });
    await held.catch((error: unknown) => {
      if (!(error instanceof StillHeld)) throw error;
      throw new MedusaError(MedusaError.Types.CONFLICT, messages.busy);
    });
  };

/**
 * Calls of the Admin that move an order's money lock its cart: core takes no lock here, and a webhook about this very
 * refund could otherwise read it half written.
 */
export const holdCart: MiddlewareRoute[] = [
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [holding(byPayment)] },
  { matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [holding(byPayment)] },
  { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [holding(byOrder)] },
];
