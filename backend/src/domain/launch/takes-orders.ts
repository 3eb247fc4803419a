import { environment } from "../../config/environment";
import { readShopFile } from "../shop/shop-file";
import { isInvented } from "./trader-data";

/** Keys with which Stripe moves real money: https://docs.stripe.com/keys. */
export const isLiveKey = (key: string): boolean => /^(sk|rk)_live_/.test(key);

/**
 * False where real money would be taken in the name of a trader who does not exist: a buyer must know with whom the
 * contract is made (Directive 2011/83/EU art. 6(1)(b) and (c)).
 */
export function takesOrders(apiKey = environment.stripe.apiKey, trader = readShopFile().trader): boolean {
  return !(isLiveKey(apiKey) && isInvented(trader));
}
