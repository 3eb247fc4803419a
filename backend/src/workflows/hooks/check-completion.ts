import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { MedusaError } from "@medusajs/framework/utils";
import { environment } from "../../config/environment";
import { inStock, orderIdOf, cartFacts } from "../../domain/payments/cart-facts";
import { refusesManual } from "../../domain/orders/manual-payment";
import { providerId } from "../../domain/payments/stripe";
import { toCents } from "../../shared/to-cents";

/**
 * Checks that core does not make when a cart becomes an order (medusajs/medusa issues 16407 and 16502): the payment's
 * amount is the cart's, there is one payment only, and there is stock for all lines together.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  // For a cart that is an order already, core only answers that order: its stock is reserved and must not be checked
  // again.
  if (await orderIdOf(container, input.id)) return;
  const cart = await cartFacts(container, input.id);
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `cart ${input.id} does not exist`);
  if (!(await inStock(container, cart)))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `cart ${cart.id} has lines that are sold out`);
  if (refusesManual(cart.sessions, environment.manualPayment))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "orders without paying are refused here");
  const ours = cart.sessions.filter(({ provider_id }) => provider_id === providerId);
  if (ours.length === 0) return;
  if (cart.sessions.length > 1)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `cart ${cart.id} has more than one payment`);
  if (ours.some(({ amount }) => toCents(amount) !== cart.totalCents))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `cart ${cart.id} is not what is paid for it`);
});
