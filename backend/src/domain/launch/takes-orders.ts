import { environment } from "../../config/environment";
import type { ShopSettings } from "../../contracts/shop-settings";
import { isInvented } from "./trader-data";

/** Keys with which Stripe moves real money: https://docs.stripe.com/keys. */
export const isLiveKey = (key: string): boolean => /^(sk|rk)_live_/.test(key);

/**
 * False where real money would be taken in the name of a trader who does not exist: a buyer must know with whom the
 * contract is made (Directive 2011/83/EU art. 6(1)(b) and (c)).
 */
export function takesOrders(trader: ShopSettings["trader"], apiKey = environment.stripe.apiKey): boolean {
  return !(isLiveKey(apiKey) && isInvented(trader));
}
