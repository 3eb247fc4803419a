import type { MedusaContainer } from "@medusajs/framework/types";
import type { WaitingCode } from "../../contracts/discount";
import { refreshDiscounts } from "../discounts/cart-discounts";
import { refreshDelivery, type Offered } from "./refresh-delivery";
import { refreshVat } from "./refresh-vat";
import { repriceCart } from "./reprice-cart";
import { readWholeCart, type WholeCart } from "./whole-cart";

export interface Refreshed {
  /** As it is now; null when there is no such cart. */
  cart: WholeCart | null;
  /** Codes that were typed and take nothing now. */
  waiting: WaitingCode[];
  /** Lines whose variant has no price any more. */
  unpriced: ReadonlySet<string>;
}

export interface Known {
  /** Fields of the cart that the caller reads beside those that a refresh needs. */
  fields?: string[];
  offered?: Offered;
  /** VAT was written a moment ago: it is looked at only when a price changes. */
  vatIsFresh?: boolean;
}

/**
 * Brings a cart to what it costs now: prices, then discounts, then the delivery, which is priced by what the goods then
 * cost, then VAT. Each is written only when it is not right already; the cart is read once, and again after a change.
 */
export async function refreshCart(
  container: MedusaContainer,
  cartId: string,
  { fields, offered, vatIsFresh = false }: Known = {},
): Promise<Refreshed> {
  const read = () => readWholeCart(container, cartId, fields);
  let cart = await read();
  if (!cart) return { cart, waiting: [], unpriced: new Set() };
  const begun = cart;
  const { changed: repriced, unpriced } = await repriceCart(container, cart);
  if (repriced) cart = (await read()) ?? cart;
  let { changed, waiting } = await refreshDiscounts(container, cart);
  if (changed) cart = (await read()) ?? cart;
  const delivery = await refreshDelivery(container, cart, offered);
  if (delivery) cart = (await read()) ?? cart;
  const vat = (!vatIsFresh || cart !== begun) && (await refreshVat(container, cart));
  if (vat) cart = (await read()) ?? cart;
  // What is taken off a delivery depends on its price, and is written without VAT.
  if (delivery || vat) {
    ({ changed, waiting } = await refreshDiscounts(container, cart));
    if (changed) cart = (await read()) ?? cart;
  }
  return { cart, waiting, unpriced };
}
