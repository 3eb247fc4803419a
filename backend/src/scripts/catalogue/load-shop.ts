import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import type { ShopSettings } from "../../contracts/shop-settings";
import { manualProviderId, regionProviders } from "../../domain/orders/manual-payment";

/** What every product needs: where it is sold, from where it is sent, in which currency. */
export interface ShopBase {
  salesChannelId: string;
  regionId: string;
  locationId: string;
  profileId: string;
}

const names = {
  channel: "Webwinkel",
  region: "België en Nederland",
  location: "De praktijk",
  profile: "Pakjes",
  key: "Webwinkel",
};

/** Store, sales channel, publishable key, region, stock location and shipping profile, with the links between them. */
export async function loadShop(container: MedusaContainer, shop: ShopSettings): Promise<ShopBase> {
  const salesChannelId = await salesChannel(container);
  const regionId = await region(container, shop);
  const locationId = await location(container, shop, salesChannelId);
  await publishableKey(container, salesChannelId);
  const profileId = await shippingProfile(container);
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (store)
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: shop.trader.name,
          supported_currencies: [{ currency_code: "eur", is_default: true, is_tax_inclusive: true }],
          default_sales_channel_id: salesChannelId,
          default_region_id: regionId,
          default_location_id: locationId,
        },
      },
    });
  return { salesChannelId, regionId, locationId, profileId };
}

/** Medusa's first start makes a store with a sales channel and a publishable key: they become the web shop's. */
async function salesChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL);
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const [known] = store?.default_sales_channel_id
    ? await channels.listSalesChannels({ id: store.default_sales_channel_id })
    : await channels.listSalesChannels({ name: names.channel });
  if (known) {
    if (known.name !== names.channel) await channels.updateSalesChannels(known.id, { name: names.channel });
    return known.id;
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: names.channel }] },
  });
  return first(result).id;
}

async function publishableKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const keys = container.resolve(Modules.API_KEY);
  const [known] = await keys.listApiKeys({ type: "publishable" }, { take: 1, order: { created_at: "ASC" } });
  if (known?.title === names.key) return;
  if (known) await keys.updateApiKeys(known.id, { title: names.key });
  const key =
    known ??
    first(
      (
        await createApiKeysWorkflow(container).run({
          input: { api_keys: [{ title: names.key, type: "publishable", created_by: "" }] },
        })
      ).result,
    );
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
}

async function region(container: MedusaContainer, shop: ShopSettings): Promise<string> {
  const [known] = await container.resolve(Modules.REGION).listRegions({ name: names.region });
  const settings = {
    name: names.region,
    currency_code: "eur",
    countries: shop.countries.map(({ code }) => code),
    payment_providers: await paymentProviders(container, known?.id),
    automatic_taxes: true,
    is_tax_inclusive: true,
  };
  if (known) {
    await updateRegionsWorkflow(container).run({ input: { selector: { id: known.id }, update: settings } });
    return known.id;
  }
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [settings] } });
  return first(result).id;
}

async function paymentProviders(container: MedusaContainer, regionId: string | undefined): Promise<string[]> {
  const enabled = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true });
  const ticked = regionId !== undefined && (await offersManual(container, regionId));
  const ids = enabled.map(({ id }) => id);
  return regionProviders(ids, environment.manualPayment, ticked);
}

async function offersManual(container: MedusaContainer, regionId: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["payment_providers.id"],
    filters: { id: regionId },
  });
  const regions = z.array(z.object({ payment_providers: z.array(z.object({ id: z.string() })).nullish() }));
  return regions
    .parse(data)
    .some(({ payment_providers }) => payment_providers?.some(({ id }) => id === manualProviderId));
}

async function location(
  container: MedusaContainer,
  shop: ShopSettings,
  salesChannelId: string,
): Promise<string> {
  const [known] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: names.location });
  if (known) return known.id;
  const { trader } = shop;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: names.location,
          address: {
            address_1: trader.street,
            city: trader.city,
            postal_code: trader.postalCode,
            country_code: "be",
          },
        },
      ],
    },
  });
  const { id } = first(result);
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  });
  return id;
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const [known] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ name: names.profile });
  if (known) return known.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: names.profile, type: "default" }] },
  });
  return first(result).id;
}

/** The only result of a workflow that makes one. */
export function first<T>(made: T[]): T {
  const [one] = made;
  if (one === undefined) throw new Error("nothing was made");
  return one;
}
