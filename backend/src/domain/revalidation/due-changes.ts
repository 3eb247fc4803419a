import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Change } from "../../contracts/change";
import { announcesOther } from "../shop/announcement";
import { deliveryDaysOf } from "../shop/delivery-days";
import { shopSettings } from "../shop/shop-settings";
import { shopDay } from "../../shared/shop-day";
import { productsOfPriceLists } from "./touched-products";
import { everyRow } from "../../shared/every-row";

/** Products whose price list began or ended in the `seconds` before now: such a change of price emits no event. */
export async function changesOfDuePrices(container: MedusaContainer, seconds: number): Promise<Change[]> {
  const lists = await container
    .resolve(Modules.PRICING)
    .listPriceLists({}, { select: ["id", "starts_at", "ends_at"], take: everyRow });
  const now = Date.now();
  const justPassed = (at: string | Date | null | undefined) => {
    const age = at ? now - new Date(at).getTime() : -1;
    return age >= 0 && age < seconds * 1_000;
  };
  const due = lists.filter((list) => justPassed(list.starts_at) || justPassed(list.ends_at));
  if (due.length === 0) return [];
  const ids = await productsOfPriceLists(
    container,
    due.map((list) => list.id),
  );
  return ids.map((id) => ({ kind: "product", id }));
}

/**
 * Every page, when in the `seconds` before now an announcement began or ended, or what is said of when parcels leave became
 * something else: by the owner's hour, and by her closed days.
 */
export async function changesOfDueWords(container: MedusaContainer, seconds: number): Promise<Change[]> {
  const now = new Date();
  const before = new Date(now.getTime() - seconds * 1_000);
  const settings = await shopSettings(container);
  const isOther =
    announcesOther(settings, shopDay(before), shopDay(now)) ||
    deliveryDaysOf(settings, before) !== deliveryDaysOf(settings, now);
  return isOther ? [{ kind: "shop" }] : [];
}
