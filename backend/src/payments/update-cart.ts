import { createPaymentCollectionForCartWorkflow, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CartRecord } from "../cart/cart-record";
import type { CartView } from "../contracts/cart";
import type { CheckoutRequest } from "../contracts/checkout";
import { dropDeliveryWorkflow } from "../workflows/drop-delivery";
import { fillCartWorkflow, type FillCart } from "../workflows/fill-cart";
import { readCart, type CartFacts } from "./cart-facts";
import { checkoutMetadata } from "./checkout-details";
import { inboxOf } from "./stripe";

/**
 * Writes what the reader filled in to the cart: address, delivery, consents; and sees to a payment collection of its
 * total. @returns the cart as it is now. @throws MedusaError when a core rule forbids it.
 */
export async function fillCart(
  container: MedusaContainer,
  cart: CartRecord,
  request: CheckoutRequest,
  { needsDelivery, hasDigital, delivery }: Pick<CartView, "needsDelivery" | "hasDigital" | "delivery">,
): Promise<CartFacts> {
  const address = { ...request.address };
  const write = () =>
    fillCartWorkflow(container).run({
      input: {
        cart: {
          id: cart.id,
          email: request.email,
          shipping_address: address,
          billing_address: address,
          metadata: checkoutMetadata(cart, request, hasDigital, new Date()),
        },
        delivery: needsDelivery ? newDelivery(cart, request, delivery) : null,
      },
    });
  // Two carts of one new buyer in the same moment: core would make the customer twice, fail the second time, and leave
  // a half written cart behind.
  await inboxOf(container).exclusively("buyer", [request.email.toLowerCase()], write);
  // Core does not look again at a chosen delivery when goods or codes change, and its VAT follows them.
  if (needsDelivery) await freshTaxLines(container, cart.id);
  const methods = (cart.shipping_methods ?? []).map(({ id }) => id);
  if (!needsDelivery && methods.length > 0)
    await dropDeliveryWorkflow(container).run({ input: { cart_id: cart.id, shipping_method_ids: methods } });
  if (!cart.payment_collection)
    await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
  const filled = await readCart(container, cart.id);
  if (!filled) throw new Error(`cart ${cart.id} went away`);
  // What a failed attempt of core's left behind would go into the order: a line has one rate of VAT.
  if (!filled.taxedTwice) return filled;
  await freshTaxLines(container, cart.id);
  return (await readCart(container, cart.id)) ?? filled;
}

async function freshTaxLines(container: MedusaContainer, cartId: string): Promise<void> {
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cartId } });
}

/** The delivery to put on the cart; null when the one on it is the one that is wanted. */
function newDelivery(
  cart: CartRecord,
  { shipping_option_id: wanted }: CheckoutRequest,
  delivery: CartView["delivery"],
): FillCart["delivery"] {
  const methods = cart.shipping_methods ?? [];
  if (methods.length === 1 && methods[0]?.shipping_option_id === wanted) return null;
  const option = delivery.find(({ id }) => id === wanted);
  if (!option) throw new Error(`cart ${cart.id} cannot be delivered by ${wanted}`);
  return { option, instead: methods.map(({ id }) => id) };
}
