import { locksOf } from "../../domain/shop/locks";
import { withdrawalsOf } from "../../domain/withdrawals/withdrawals-of";
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { StillHeld, type LockScope } from "../../modules/locks/service";
import { Refused } from "../../shared/refused";
import messages from "../../modules/stripe-checkout/messages/nl.json";
import { untilAnswered } from "./until-answered";

const links = z.array(z.object({ cart_id: z.string() }));

/** SQL that leads from what the request's path names to its cart. */
type Way = (request: MedusaRequest) => Promise<string | null>;

async function cartOfOrder({ scope }: MedusaRequest, orderId: string | undefined): Promise<string | null> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  });
  return links.parse(data)[0]?.cart_id ?? null;
}

const byOrder: Way = (request) => cartOfOrder(request, request.params.id);

const byWithdrawal: Way = async (request) => {
  const { id = "" } = request.params;
  const [row] = await withdrawalsOf(request.scope).listWithdrawals({ id }, { take: 1, select: ["order_id"] });
  return row ? cartOfOrder(request, row.order_id) : null;
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

const byPath: Way = async (request) => request.params.id ?? null;

/** Locks the cart until the answer is sent, also when the caller has gone away. */
const holding =
  (cartOf: Way, scope: LockScope = "cart") =>
  async (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const cartId = await cartOf(request);
    if (!cartId) return next();
    const held = locksOf(request.scope).withLock(scope, [cartId], () => untilAnswered(response, next));
    await held.catch((error: unknown) => {
      if (!(error instanceof StillHeld)) throw error;
      if (scope === "cart-change") throw new Refused("too_many_requests");
      throw new MedusaError(MedusaError.Types.CONFLICT, messages.busy);
    });
  };

const changing = holding(byPath, "cart-change");

/**
 * Changes of one cart wait for each other. Core's workflows lock the cart too, but wait two seconds only, and then fail.
 */
export const oneChangeAtATime: MiddlewareRoute[] = [
  "/store/carts/:id",
  "/store/carts/:id/line-items",
  "/store/carts/:id/line-items/:line_id",
  "/store/carts/:id/promotions",
  "/store/carts/:id/shipping-methods",
  "/store/carts/:id/taxes",
  "/store/carts/:id/customer",
].map((matcher) => ({ matcher, methods: ["POST", "DELETE"], middlewares: [changing] }));

/**
 * Calls of the Admin that move an order's money lock its cart: core takes no lock here, and a webhook about this very
 * refund could otherwise read it half written.
 */
export const holdCart: MiddlewareRoute[] = [
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [holding(byPayment)] },
  { matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [holding(byPayment)] },
  { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [holding(byOrder)] },
  { matcher: "/admin/order-refunds/:id", methods: ["POST"], middlewares: [holding(byOrder)] },
  // It issues the credit notes that are due, and must not see a refund that the bank has yet to take.
  { matcher: "/admin/order-refunds/:id/preview", methods: ["POST"], middlewares: [holding(byOrder)] },
  { matcher: "/admin/withdrawals/:id/refund", methods: ["POST"], middlewares: [holding(byWithdrawal)] },
];
