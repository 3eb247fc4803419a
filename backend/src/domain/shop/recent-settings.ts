import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { RememberedBriefly } from "../../shared/remembered-briefly";
import { shopDeliveries } from "./shop-deliveries";
import { shopSettings } from "./shop-settings";

/** Milliseconds: with the rest of an answer, a change is seen within two seconds. */
const patience = 1_000;
const settings = new RememberedBriefly<ShopSettings>(patience);
const deliveries = new RememberedBriefly<ShopDelivery[]>(patience);

/** As {@link shopSettings}, at most a second old: for carts and orders, which ask often and keep nothing. */
export const recentSettings = (container: MedusaContainer): Promise<ShopSettings> =>
  settings.get(() => shopSettings(container));

/** As {@link shopDeliveries}, at most a second old. */
export const recentDeliveries = (container: MedusaContainer): Promise<ShopDelivery[]> =>
  deliveries.get(() => shopDeliveries(container));

/** After a change in this process, what it asks next is new. */
export function forgetSettings(): void {
  settings.forget();
  deliveries.forget();
}
