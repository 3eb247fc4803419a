import { z } from "zod";
import { checkoutAnswer, checkoutStatus, type CheckoutStatus } from "backend/contracts/checkout";
import { eventually } from "./eventually";
import { standIn, store, type Answer } from "./store";

const product = z.object({ product: z.object({ variants: z.array(z.object({ id: z.string() })).min(1) }) });
const cart = z.object({ cart: z.object({ id: z.string() }) });
const view = z.object({
  cart: z.object({ delivery: z.array(z.object({ id: z.string(), kind: z.string() })) }),
});

export interface FilledCart {
  id: string;
  /** Shipping option "collect at the practice" in Belgium. */
  delivery: string;
}

/** A cart with some of a product's first variant in it, ready for checkout. */
export async function filledCart(handle: string, quantity = 1): Promise<FilledCart> {
  const shop = z
    .object({ shop: z.object({ regionId: z.string() }) })
    .parse((await store("GET", "/shop")).body);
  const found = product.parse((await store("GET", `/catalogue/products/${handle}`)).body).product;
  const items = [{ variant_id: found.variants[0]?.id, quantity }];
  const made = await store("POST", "/carts", { region_id: shop.shop.regionId, items });
  const { id } = cart.parse(made.body).cart;
  const { delivery } = view.parse((await store("GET", `/carts/${id}/view?country=be`)).body).cart;
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

/** From a filled cart to the address of the payment page. */
export async function checkOut(filled: FilledCart): Promise<OpenCheckout> {
  const result = await postCheckout(filled);
  if (result.status !== 200) throw new Error(`checkout: ${result.status} ${JSON.stringify(result.body)}`);
  const { checkout_id: checkoutId, url } = checkoutAnswer.parse(result.body);
  return { checkoutId, session: new URL(url).pathname.split("/").pop() ?? "" };
}

/** Pays as a reader on the payment page would. */
export async function pay(
  session: string,
  body: Record<string, unknown> = { method: "card" },
): Promise<void> {
  const paid = await standIn("POST", `/sessions/${session}/pay`, body);
  if (paid.status >= 400) throw new Error(`pay: ${paid.status} ${JSON.stringify(paid.body)}`);
}

/** What the reader's page is told now. */
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
