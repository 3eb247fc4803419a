import { createShippingOptionsWorkflow, updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ShopFile } from "../../contracts/catalogue-file";
import type { ShopBase } from "./load-shop";

type DeliveryOption = ShopFile["deliveryOptions"][number];

/** One fulfilment set, a service zone a country, and in each zone the options that serve it. */
export async function loadDelivery(
  container: MedusaContainer,
  shop: ShopFile,
  base: ShopBase,
): Promise<void> {
  const zones = await serviceZones(container, shop, base.locationId);
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  for (const [country, zoneId] of zones) {
    const known = await fulfilment.listShippingOptions(
      { service_zone: { id: zoneId } },
      { relations: ["type"] },
    );
    for (const option of shop.deliveryOptions) {
      const price = option.prices[country];
      if (price === undefined) continue;
      const before = known.find(({ type }) => type.code === option.code);
      const shared = {
        name: option.name,
        price_type: "flat" as const,
        type: { code: option.code, label: option.name, description: option.description },
        metadata: { kind: option.kind, description: option.description },
      };
      if (before) {
        await updateShippingOptionsWorkflow(container).run({
          input: [{ id: before.id, ...shared, prices: pricesOf(option, price) }],
        });
        continue;
      }
      await createShippingOptionsWorkflow(container).run({
        input: [
          {
            ...shared,
            provider_id: "manual_manual",
            service_zone_id: zoneId,
            shipping_profile_id: base.profileId,
            prices: pricesOf(option, price),
            rules: [
              { attribute: "enabled_in_store", operator: "eq", value: "true" },
              { attribute: "is_return", operator: "eq", value: "false" },
            ],
          },
        ],
      });
    }
  }
}

/** The price, and nothing from the goods total on from which delivery is free. VAT included. */
function pricesOf(option: DeliveryOption, amount: number) {
  const ordinary = { currency_code: "eur", amount };
  if (option.freeFrom === undefined) return [ordinary];
  const free = {
    currency_code: "eur",
    amount: 0,
    rules: [{ attribute: "item_total", operator: "gte" as const, value: option.freeFrom }],
  };
  return [ordinary, free];
}

async function serviceZones(
  container: MedusaContainer,
  shop: ShopFile,
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
      service_zones: shop.countries.map((country) => ({
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
  for (const { code, name: zoneName } of shop.countries) {
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
