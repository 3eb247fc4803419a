import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { z } from "zod";
import { deliveryKind, type DeliveryOption } from "../../contracts/cart";

const stored = z.object({
  id: z.string(),
  name: z.string(),
  metadata: z.object({ kind: deliveryKind, description: z.string() }).nullish(),
  provider_id: z.string().nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
  calculated_price: z
    .object({
      calculated_amount: z.coerce.number(),
      currency_code: z.string(),
      is_calculated_price_tax_inclusive: z.boolean().nullish(),
    })
    .nullish(),
  rules: z.array(z.object({ attribute: z.string(), value: z.unknown() })).nullish(),
  service_zone: z.object({ geo_zones: z.array(z.object({ country_code: z.string() })) }),
});

/** What delivery costs depends on: the country, and the goods total from which it is free. */
export interface ForDelivery {
  country: string;
  regionId: string;
  currency: string;
  /** Major units, VAT included, after discounts. */
  itemTotal: number;
}

/** What the ways to deliver a cart in a country depend on. Pure. */
export const forDelivery = (
  cart: { region_id: string; currency_code: string; item_total: number },
  country: string,
): ForDelivery => ({
  country,
  regionId: cart.region_id,
  currency: cart.currency_code,
  itemTotal: cart.item_total,
});

/** A way to deliver, with what Medusa notes of the one that is chosen. */
export interface OfferedDelivery extends DeliveryOption {
  providerId: string;
  data: Record<string, unknown>;
  taxInclusive: boolean;
}

/** What the pages show of a way to deliver. Pure. */
export const shownDelivery = ({ id, name, kind, description, price }: OfferedDelivery): DeliveryOption => {
  return { id, name, kind, description, price };
};

/** The ways a cart can be delivered in a country, with what each costs now, cheapest first. */
export async function offeredDeliveries(
  container: MedusaContainer,
  wanted: ForDelivery,
): Promise<OfferedDelivery[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: [
      "id",
      "name",
      "metadata",
      "provider_id",
      "data",
      "calculated_price.*",
      "rules.attribute",
      "rules.value",
      "service_zone.geo_zones.country_code",
    ],
    filters: { service_zone: { geo_zones: { country_code: wanted.country } } },
    context: {
      calculated_price: QueryContext({
        region_id: wanted.regionId,
        currency_code: wanted.currency,
        item_total: wanted.itemTotal,
      }),
    },
  });
  return z
    .array(stored)
    .parse(data)
    .flatMap((option) => {
      const inStore = (option.rules ?? []).every(
        ({ attribute, value }) => attribute !== "enabled_in_store" || String(value) === "true",
      );
      const price = option.calculated_price;
      if (!inStore || !price || !option.metadata) return [];
      const { kind, description } = option.metadata;
      return [
        {
          id: option.id,
          name: option.name,
          kind,
          description,
          price: { amount: price.calculated_amount, currency: price.currency_code },
          providerId: option.provider_id ?? "",
          data: option.data ?? {},
          taxInclusive: price.is_calculated_price_tax_inclusive ?? false,
        },
      ];
    })
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

const order: DeliveryOption["kind"][] = ["home", "pickup_point", "collect", "digital"];
