import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import { cart } from "../../domain/cart/read-cart";
import { inStock, orderIdOf } from "../../domain/payments/cart-facts";
import { refusesManual } from "../../domain/orders/manual-payment";
import { providerId } from "../../domain/payments/stripe";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";

/** What is checked of the cart, as the workflow read it. */
const completed = cart.pick({ id: true, total: true, payment_collection: true }).extend({
  items: rows(z.object({ variant_id: z.string().nullish(), quantity: z.coerce.number() })),
});

/**
 * Checks that core does not make when a cart becomes an order (medusajs/medusa issues 16407 and 16502): the payment's
 * amount is the cart's, there is one payment only, and there is stock for all lines together.
 */
completeCartWorkflow.hooks.validate(async ({ input, cart: read }, { container }) => {
  // For a cart that is an order already, core only answers that order: its stock is reserved and must not be checked
  // again.
  if (await orderIdOf(container, input.id)) return;
  const { id, total, items, payment_collection } = completed.parse(read);
  const sessions = payment_collection?.payment_sessions ?? [];
  if (!(await inStock(container, { lines: items })))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `cart ${id} has lines that are sold out`);
  if (refusesManual(sessions, environment.manualPayment))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "orders without paying are refused here");
  const ours = sessions.filter(({ provider_id }) => provider_id === providerId);
  if (ours.length === 0) return;
  if (sessions.length > 1)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `cart ${id} has more than one payment`);
  if (ours.some(({ amount }) => toCents(amount) !== toCents(total)))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `cart ${id} is not what is paid for it`);
});
