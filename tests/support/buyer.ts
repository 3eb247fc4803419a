import { z } from "zod";
import { checkoutAnswer, checkoutStatus, type CheckoutStatus } from "backend/contracts/checkout";
import { productPage } from "backend/contracts/product";
import { aCart, view } from "./a-cart";
import { eventually } from "./eventually";
import { standIn, store, type Answer } from "./store";

export interface FilledCart {
  id: string;
  /** Shipping option "collect at the practice" in Belgium. */
  delivery: string;
}

/** A cart with some of a product's first variant in it, ready for checkout. */
export async function filledCart(handle: string, quantity = 1): Promise<FilledCart> {
  const found = z
    .object({ product: productPage })
    .parse((await store("GET", `/catalogue/products/${handle}`)).body);
  const [first] = found.product.variants;
  if (!first) throw new Error(`${handle} has no variant`);
  const id = await aCart({ variant_id: first.id, quantity });
  const { delivery } = await view(id);
  return { id, delivery: delivery.find(({ kind }) => kind === "collect")?.id ?? "" };
}

/** What a buyer fills in; example data, reaches no one. */
export const buyersForm = (delivery: string) => ({
  email: "lezer@example.com",
  address: {
    first_name: "Lies",
    last_name: "Lezer",
    address_1: "Dorpsstraat 1",
    postal_code: "9000",
    city: "Gent",
    country_code: "be",
  },
  shipping_option_id: delivery,
  no_review_mail: false,
  accepts_terms: true,
});

export function postCheckout(filled: FilledCart, change: Record<string, unknown> = {}): Promise<Answer> {
  return store("POST", `/carts/${filled.id}/checkout`, { ...buyersForm(filled.delivery), ...change });
}

export interface OpenCheckout {
  checkoutId: string;
  /** Stripe's id of the Checkout Session. */
  session: string;
}

/** Stripe's id of the Checkout Session that a payment page is of. */
export const sessionOf = (url: string): string => new URL(url).pathname.split("/").pop() ?? "";

/** The payment page that the order button led to. @throws when it was refused */
export function opened({ status, body }: Answer): OpenCheckout {
  if (status !== 200) throw new Error(`checkout: ${status} ${JSON.stringify(body)}`);
  const { checkout_id: checkoutId, url } = checkoutAnswer.parse(body);
  return { checkoutId, session: sessionOf(url) };
}

/** From a filled cart to the payment page. @param change what this buyer fills in otherwise */
export async function checkOut(
  filled: FilledCart,
  change: Record<string, unknown> = {},
): Promise<OpenCheckout> {
  return opened(await postCheckout(filled, change));
}

/** Pays as a reader on the payment page would. */
export async function pay(
  session: string,
  body: Record<string, unknown> = { method: "card" },
): Promise<void> {
  const paid = await standIn("POST", `/sessions/${session}/pay`, body);
  if (paid.status >= 400) throw new Error(`pay: ${paid.status} ${JSON.stringify(paid.body)}`);
}

/** The checkout's state as the reader's page gets it now. */
export async function statusOf(checkoutId: string): Promise<CheckoutStatus> {
  const answer = await store("GET", `/checkouts/${checkoutId}`);
  return z.object({ checkout: checkoutStatus }).parse(answer.body).checkout;
}

/** Asks as the reader's page does, until the checkout has ended. */
export function ended(checkoutId: string): Promise<CheckoutStatus> {
  return eventually(async () => {
    const status = await statusOf(checkoutId);
    return status.state === "open" || status.state === "processing" ? null : status;
  }, 60_000);
}

export interface Bought extends OpenCheckout {
  cart: FilledCart;
  orderId: string;
}

/** A purchase without a fault, from an empty cart to the order's page. */
export async function buy(handle: string, quantity = 1): Promise<Bought> {
  const cart = await filledCart(handle, quantity);
  const checkout = await checkOut(cart);
  await pay(checkout.session);
  return { ...checkout, cart, orderId: await orderOf(checkout.checkoutId) };
}

/** The order that a checkout became. @throws when it became none */
export async function orderOf(checkoutId: string): Promise<string> {
  const end = await ended(checkoutId);
  if (end.state !== "order") throw new Error(`${checkoutId} ended as ${JSON.stringify(end)}`);
  return end.order.id;
}
