import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShopSettings } from "../../contracts/shop-settings";
import { deliveryKindOf } from "../shop/delivery-kind";

/** The country of the practice: that in which the trader declares VAT, with which its VAT number begins. */
export const homeCountry = ({ trader }: Pick<ShopSettings, "trader">): string =>
  trader.vatNumber.slice(0, 2).toLowerCase();

/** Whether the goods are handed over at the practice: then they are a supply there, wherever the buyer lives. */
export async function isCollected(
  container: MedusaContainer,
  methods: { shipping_option_id?: string | null }[],
): Promise<boolean> {
  return methods.length > 0 && (await deliveryKindOf(container, methods)) === "collect";
}
