import { createShippingOptionsWorkflow, updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { optionPrices, optionUpdates } from "../../domain/shop/option-updates";
import { storedOptions } from "../../domain/shop/shop-deliveries";
import { everyRow } from "../../shared/every-row";
import type { ShopBase } from "./load-shop";

type Countries = ShopSettings["countries"];

/**
 * One fulfilment set, a service zone a country, and in each zone the options that serve it; those that say what is
 * wanted already are not touched.
 * @returns whether anything was stored
 */
export async function loadDelivery(
  container: MedusaContainer,
  { countries, deliveries }: { countries: Countries; deliveries: ShopDelivery[] },
  base: ShopBase,
): Promise<boolean> {
  const zones = await serviceZones(container, countries, base.locationId);
  const updates = optionUpdates(deliveries, await storedOptions(container));
  if (updates.length > 0) await updateShippingOptionsWorkflow(container).run({ input: updates });
  const missing = await missingOptions(container, deliveries, zones);
  if (missing.length === 0) return updates.length > 0;
  await createShippingOptionsWorkflow(container).run({
    input: missing.map(({ delivery: { code, name, description, kind, express }, price, zoneId }) => ({
      name,
      price_type: "flat" as const,
      type: { code, label: name, description },
      metadata: { kind, description, express },
      provider_id: "manual_manual",
      service_zone_id: zoneId,
      shipping_profile_id: base.profileId,
      prices: optionPrices(price),
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  });
  return true;
}

interface MissingOption {
  delivery: ShopDelivery;
  price: ShopDelivery["prices"][string];
  zoneId: string;
}

/** What no zone has yet, whether readers are offered it or not. */
async function missingOptions(
  container: MedusaContainer,
  deliveries: ShopDelivery[],
  zones: Map<string, string>,
): Promise<MissingOption[]> {
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { service_zone: { id: [...zones.values()] } },
      { relations: ["type"], take: everyRow },
    );
  const has = (zoneId: string, code: string) =>
    known.some(({ service_zone_id, type }) => service_zone_id === zoneId && type.code === code);
  return deliveries.flatMap((delivery) =>
    Object.entries(delivery.prices).flatMap(([country, price]) => {
      const zoneId = zones.get(country);
      return zoneId && !has(zoneId, delivery.code) ? [{ delivery, price, zoneId }] : [];
    }),
  );
}

async function serviceZones(
  container: MedusaContainer,
  countries: Countries,
  locationId: string,
): Promise<Map<string, string>> {
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const name = "Levering";
  const [known] = await fulfilment.listFulfillmentSets({ name }, { relations: ["service_zones.geo_zones"] });
  const set =
    known ??
    (await fulfilment.createFulfillmentSets({
      name,
      type: "shipping",
      service_zones: countries.map((country) => ({
        name: country.name,
        geo_zones: [{ type: "country" as const, country_code: country.code }],
      })),
    }));
  if (!known)
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    });
  const zones = new Map<string, string>();
  for (const { code, name: zoneName } of countries) {
    const zone = set.service_zones.find((each) => each.name === zoneName);
    const { id } =
      zone ??
      (await fulfilment.createServiceZones({
        name: zoneName,
        fulfillment_set_id: set.id,
        geo_zones: [{ type: "country", country_code: code }],
      }));
    zones.set(code, id);
  }
  return zones;
}
