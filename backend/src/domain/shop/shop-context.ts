import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export interface ShopContext {
  salesChannelId: string;
  regionId: string;
}

const patience = 60_000;
let known: { at: number; context: ShopContext } | undefined;

/** The shop's one sales channel and region. They are set once by the loader, so they are remembered for a minute. */
export async function shopContext(container: MedusaContainer): Promise<ShopContext> {
  if (known && Date.now() - known.at < patience) return known.context;
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (!store?.default_sales_channel_id || !store.default_region_id)
    throw new Error("the store has no default sales channel or region: load the catalogue first");
  const context = { salesChannelId: store.default_sales_channel_id, regionId: store.default_region_id };
  known = { at: Date.now(), context };
  return context;
}
