import type { MedusaContainer } from "@medusajs/framework/types";
import { parse } from "yaml";
import { shopFile, type ShopFile } from "../../contracts/catalogue-file";
import { editorialOf } from "../../domain/editorial/article-records";
import { deliveriesOfFile, settingsOfFile } from "../../domain/shop/file-as-shop";
import { mergeLoaded, type MergedShop, type WholeShop } from "../../domain/shop/merge-loaded";
import { shopDeliveries } from "../../domain/shop/shop-deliveries";
import { settingsOf, versionedSettings } from "../../domain/shop/shop-settings";
import { stableJson } from "../../shared/stable-json";

const file = "shop.yaml";

const wholeOf = (shop: ShopFile): WholeShop => ({
  settings: settingsOfFile(shop),
  deliveries: deliveriesOfFile(shop),
});

/** What a load of shop.yaml makes of the shop: what the owner changed since the last load stays. Reads only. */
export async function planSettings(container: MedusaContainer, shop: ShopFile): Promise<MergedShop> {
  const { settings, version } = await versionedSettings(container);
  const deliveries = await shopDeliveries(container);
  const wanted = wholeOf(shop);
  const now = { settings: version === 0 ? wanted.settings : settings, deliveries };
  return mergeLoaded(wanted, now, await lastLoaded(container));
}

/** What shop.yaml said when it was last loaded; null when it was not, or when its form was another then. */
async function lastLoaded(container: MedusaContainer): Promise<WholeShop | null> {
  const [noted] = await editorialOf(container).listLoadedFiles({ file }, { take: 1 });
  const said = noted && shopFile.safeParse(parse(noted.content));
  return said?.success ? wholeOf(said.data) : null;
}

/**
 * Stores the settings of a plan, once its deliveries are stored, and notes the file as loaded.
 * @returns whether anything was stored
 */
export async function storeSettings(
  container: MedusaContainer,
  { settings, deliveries }: MergedShop,
  content: string,
): Promise<boolean> {
  const before = await versionedSettings(container);
  const isNew = before.version === 0 || stableJson(before.settings) !== stableJson(settings);
  if (isNew)
    await settingsOf(container).save({ ...settings, deliveries }, { version: before.version, savedBy: null });
  // Compared by what it says, not by a fingerprint.
  await editorialOf(container).noteLoaded({ file, content, fingerprint: "" });
  return isNew;
}
