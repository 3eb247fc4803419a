import { locksOf } from "../shop/locks";
import {
  addShippingMethodToCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  updateCartWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CartRecord } from "../cart/read-cart";
import type { CartView } from "../../contracts/cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import { refreshCart } from "../cart/refresh-cart";
import { dropDeliveryWorkflow } from "./drop-delivery";
import { cartFacts, type CartFacts } from "../payments/cart-facts";
import { checkoutMetadata } from "./checkout-details";

/**
 * Writes what the reader filled in to the cart: address, delivery, consents; and makes sure that it has a payment
 * collection of its total. @returns the cart as it is now. @throws MedusaError when a core rule forbids it.
 */
export async function fillCart(
  container: MedusaContainer,
  cart: CartRecord,
  request: CheckoutRequest,
  { needsDelivery, hasDigital }: Pick<CartView, "needsDelivery" | "hasDigital">,
): Promise<CartFacts> {
  const address = { ...request.address };
  const write = () =>
    updateCartWorkflow(container).run({
      input: {
        id: cart.id,
        email: request.email,
        shipping_address: address,
        billing_address: address,
        metadata: checkoutMetadata(cart, request, hasDigital, new Date()),
      },
    });
  // When two carts of one new buyer are ordered at the same moment, core makes the customer twice, fails the second
  // time, and leaves a cart that is only partly written.
  await locksOf(container).withLock("buyer", [request.email.toLowerCase()], write);
  const methods = cart.shipping_methods;
  const wanted = request.shipping_option_id;
  const chosen = methods.length === 1 && methods[0]?.shipping_option_id === wanted;
  // Core's own workflow: it locks the cart, so that a delivery that the page is choosing at the same time does not
  // become a second one.
  if (needsDelivery && wanted && !chosen)
    await addShippingMethodToCartWorkflow(container).run({
      input: { cart_id: cart.id, options: [{ id: wanted }] },
    });
  // Core does not compute the VAT of goods again when a delivery is chosen, nor when the owner changed a rate.
  await freshTaxLines(container, cart.id);
  // Who buys and where it goes may decide on prices and codes.
  await refreshCart(container, cart.id);
  if (!needsDelivery && methods.length > 0)
    await dropDeliveryWorkflow(container).run({
      input: { cart_id: cart.id, shipping_method_ids: methods.map(({ id }) => id) },
    });
  if (!cart.payment_collection)
    await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
  // A payment page that was opened before must not ask what the cart cost then.
  else await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
  const filled = await cartFacts(container, cart.id);
  if (!filled) throw new Error(`cart ${cart.id} went away`);
  // A failed attempt of core's can leave a second tax line, which would go into the order: a line has one VAT rate.
  if (!filled.taxedTwice) return filled;
  await freshTaxLines(container, cart.id);
  return (await cartFacts(container, cart.id)) ?? filled;
}

async function freshTaxLines(container: MedusaContainer, cartId: string): Promise<void> {
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cartId } });
}
