import { locksOf } from "../shop/locks";
import {
  createPaymentCollectionsStep,
  createRemoteLinkStep,
  refreshPaymentCollectionForCartWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { CartView } from "../../contracts/cart";
import type { CheckoutRequest } from "../../contracts/checkout";
import { shownCart } from "../cart/read-cart";
import { refreshCart } from "../cart/refresh-cart";
import type { Offered } from "../cart/refresh-delivery";
import type { WholeCart } from "../cart/whole-cart";
import { recentSettings } from "../shop/recent-settings";
import { cartFacts, cartFactsOf, factFields, type CartFacts } from "../payments/cart-facts";
import { checkoutMetadata, invoiceAddress } from "./checkout-details";
import { fillCartWorkflow } from "./fill-cart";

export interface ToFill {
  whole: WholeCart;
  request: CheckoutRequest;
  /** The ways to deliver this cart to the reader's country. */
  offered: Offered;
  view: Pick<CartView, "needsDelivery" | "hasDigital">;
}

/**
 * Writes what the reader filled in to the cart: address, delivery, consents.
 * @throws MedusaError when a core rule forbids it
 */
export async function fillCart(container: MedusaContainer, to: ToFill): Promise<void> {
  const { whole, request, offered, view } = to;
  const cart = shownCart.parse(whole);
  const address = { ...request.address };
  const methods = cart.shipping_methods;
  const wanted = view.needsDelivery
    ? offered.options.find(({ id }) => id === request.shipping_option_id)
    : undefined;
  const chosen = methods.length === 1 && methods[0]?.shipping_option_id === wanted?.id;
  const update = {
    id: cart.id,
    email: request.email,
    shipping_address: address,
    billing_address: invoiceAddress(request),
    metadata: checkoutMetadata(cart, request, view.hasDigital, await recentSettings(container)),
  };
  const delivery = chosen ? null : (wanted ?? null);
  const gone = chosen ? [] : methods.map(({ id }) => id);
  // When two carts of one new buyer are ordered at the same moment, core makes the customer twice, fails the second
  // time, and leaves a cart that is only partly written.
  await locksOf(container).withLock("buyer", [request.email.toLowerCase()], () =>
    fillCartWorkflow(container).run({ input: { cart: whole, update, delivery, gone } }),
  );
}

/**
 * The cart at today's prices, which may depend on who buys and where it goes. Call it under the cart's lock.
 * @param offered the ways to deliver it, as they were asked a moment ago
 */
export async function pricedCart(
  container: MedusaContainer,
  cartId: string,
  offered: Offered,
): Promise<CartFacts> {
  const known = { fields: factFields, offered, vatIsFresh: true, isLocked: true };
  const { cart } = await refreshCart(container, cartId, known);
  if (!cart) throw new Error(`cart ${cartId} went away`);
  return cartFactsOf(cart);
}

/** The cart as its payment page asks for it. */
export async function payableCart(container: MedusaContainer, cart: CartFacts): Promise<CartFacts> {
  const filled = await withCollection(container, cart);
  // A failed attempt of core's can leave a second tax line, which would go into the order: a line has one VAT rate.
  if (!filled.taxedTwice) return filled;
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cart.id } });
  return (await cartFacts(container, cart.id)) ?? filled;
}

/** With a payment collection of its total: a payment page that was opened before must not ask what the cart cost then. */
async function withCollection(container: MedusaContainer, cart: CartFacts): Promise<CartFacts> {
  if (!cart.collectionId) {
    const { result } = await createCollectionWorkflow(container).run({ input: cart });
    return { ...cart, collectionId: result.id, sessions: [] };
  }
  await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
  return (await cartFacts(container, cart.id)) ?? cart;
}

type OfCart = Pick<CartFacts, "id" | "currency" | "totalCents">;

/** The steps of Medusa's `create-payment-collection-for-cart`, which reads and adds up the cart once more. */
const createCollectionWorkflow = createWorkflow("create-collection", (input: WorkflowData<OfCart>) => {
  const collections = createPaymentCollectionsStep(
    transform({ input }, ({ input: { currency, totalCents } }) => [
      { currency_code: currency, amount: totalCents / 100 },
    ]),
  );
  createRemoteLinkStep(
    transform({ input, collections }, ({ input: { id }, collections: made }) => [
      {
        [Modules.CART]: { cart_id: id },
        [Modules.PAYMENT]: { payment_collection_id: z.object({ id: z.string() }).parse(made[0]).id },
      },
    ]),
  );
  return new WorkflowResponse(
    transform({ collections }, ({ collections: made }) => z.looseObject({ id: z.string() }).parse(made[0])),
  );
});
