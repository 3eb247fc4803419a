import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Change } from "../../contracts/change";
import { announcesOther } from "../shop/announcement";
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

/** Every page, when in the `seconds` before now a day ended with which an announcement ends or before one begins. */
export async function changesOfDueAnnouncement(
  container: MedusaContainer,
  seconds: number,
): Promise<Change[]> {
  const today = shopDay(new Date());
  const before = shopDay(new Date(Date.now() - seconds * 1_000));
  if (today === before) return [];
  return announcesOther(await shopSettings(container), before, today) ? [{ kind: "shop" }] : [];
}
