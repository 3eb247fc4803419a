import type { MedusaContainer } from "@medusajs/framework/types";
import type { WaitingCode } from "../../contracts/discount";
import { refreshDiscounts } from "../discounts/cart-discounts";
import { refreshDelivery } from "./refresh-delivery";
import { refreshVat } from "./refresh-vat";
import { repriceCart } from "./reprice-cart";

export interface Refreshed {
  /** Codes that were typed and take nothing now. */
  waiting: WaitingCode[];
  /** Lines whose variant has no price any more. */
  unpriced: ReadonlySet<string>;
}

/**
 * Brings a cart to what it costs now: prices, then discounts, then the delivery, which is priced by what the goods then
 * cost, then VAT. Each is written only when it is not right already.
 */
export async function refreshCart(container: MedusaContainer, cartId: string): Promise<Refreshed> {
  const unpriced = await repriceCart(container, cartId);
  const waiting = await refreshDiscounts(container, cartId);
  const delivery = await refreshDelivery(container, cartId);
  const vat = await refreshVat(container, cartId);
  // What is taken off a delivery depends on its price, and is written without VAT.
  return { unpriced, waiting: delivery || vat ? await refreshDiscounts(container, cartId) : waiting };
}
