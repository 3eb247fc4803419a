import { z } from "zod";
import {
  call,
  channel,
  first,
  itemOf,
  keep,
  location,
  post,
  region,
  remove,
  withId,
  type OwnerChange,
} from "./owner-calls";

/** What the owner does to delivery, region, VAT, stock, channel and customers. */
export const settingChanges: Record<string, OwnerChange> = {
  "deletes the delivery option": { strike: ({ optionId }) => remove(`/shipping-options/${optionId}`) },
  "asks more for the delivery": {
    strike: async ({ optionId }, prepared) => {
      const shape = z.object({
        shipping_option: z.object({
          prices: z.array(z.object({ id: z.string(), amount: z.number(), currency_code: z.string() })),
        }),
      });
      const { shipping_option } = await call(shape, "GET", `/shipping-options/${optionId}?fields=id,*prices`);
      const [price] = keep(prepared, shipping_option.prices);
      return post(`/shipping-options/${optionId}`, {
        prices: [{ id: price?.id, currency_code: "eur", amount: (price?.amount ?? 0) + 3 }],
      });
    },
    undo: ({ optionId }, prepared) => {
      const [price] = z.array(z.object({ id: z.string(), amount: z.number() })).parse(prepared.kept);
      return post(`/shipping-options/${optionId}`, {
        prices: [{ id: price?.id, currency_code: "eur", amount: price?.amount }],
      });
    },
  },
  "closes the delivery option to buyers": {
    strike: ({ optionId }) =>
      post(`/shipping-options/${optionId}`, {
        rules: [{ attribute: "enabled_in_store", operator: "eq", value: "false" }],
      }),
    undo: ({ optionId }) =>
      post(`/shipping-options/${optionId}`, {
        rules: [{ attribute: "enabled_in_store", operator: "eq", value: "true" }],
      }),
  },
  "deletes the shipping profile": {
    strike: async () => {
      const profile = await first("shipping_profiles", withId, "/shipping-profiles");
      return remove(`/shipping-profiles/${profile.id}`);
    },
  },
  "deletes the service zones": {
    strike: async () => {
      const { fulfillment_sets } = await location();
      for (const { id, service_zones } of fulfillment_sets)
        for (const zone of service_zones) await remove(`/fulfillment-sets/${id}/service-zones/${zone.id}`);
    },
  },
  "deletes the fulfilment sets": {
    strike: async () => {
      for (const { id } of (await location()).fulfillment_sets) await remove(`/fulfillment-sets/${id}`);
    },
  },
  "takes the country out of the region": {
    strike: async (_, prepared) => {
      const { id, countries } = keep(prepared, await region());
      return post(`/regions/${id}`, {
        countries: countries.flatMap(({ iso_2 }) => (iso_2 === "be" ? [] : [iso_2])),
      });
    },
    undo: async () => {
      const { id } = await region();
      return post(`/regions/${id}`, { countries: ["be", "nl"] });
    },
  },
  "takes the payment provider out of the region": {
    strike: async (_, prepared) => {
      const { id } = keep(prepared, await region());
      return post(`/regions/${id}`, { payment_providers: ["pp_system_default"] });
    },
    undo: (_, prepared) => {
      const before = z.object({ id: z.string(), payment_providers: z.array(withId) }).parse(prepared.kept);
      return post(`/regions/${before.id}`, {
        payment_providers: before.payment_providers.map(({ id }) => id),
      });
    },
  },
  "switches automatic VAT off": {
    strike: async () => post(`/regions/${(await region()).id}`, { automatic_taxes: false }),
    undo: async () => post(`/regions/${(await region()).id}`, { automatic_taxes: true }),
  },
  "deletes the VAT region": {
    strike: async () => {
      const found = await first("tax_regions", withId, "/tax-regions?country_code=be");
      return remove(`/tax-regions/${found.id}`);
    },
  },
  "deletes the VAT rates": {
    strike: async () => {
      const found = await call(
        z.object({ tax_rates: z.array(withId) }),
        "GET",
        "/tax-rates?limit=50&fields=id",
      );
      for (const { id } of found.tax_rates) await remove(`/tax-rates/${id}`);
    },
  },
  "sells the stock in the practice": {
    strike: async (purchase, prepared) => {
      const { id, location_levels } = keep(prepared, await itemOf(purchase));
      const [level] = location_levels;
      const { inventory_item } = await call(
        z.object({ inventory_item: z.object({ reserved_quantity: z.number() }) }),
        "GET",
        `/inventory-items/${id}`,
      );
      return post(`/inventory-items/${id}/location-levels/${level?.location_id}`, {
        stocked_quantity: inventory_item.reserved_quantity,
      });
    },
    undo: (purchase, prepared) => {
      const [level] = z
        .object({
          location_levels: z.array(z.object({ location_id: z.string(), stocked_quantity: z.number() })),
        })
        .parse(prepared.kept).location_levels;
      return itemOf(purchase).then(({ id }) =>
        post(`/inventory-items/${id}/location-levels/${level?.location_id}`, {
          stocked_quantity: level?.stocked_quantity,
        }),
      );
    },
  },
  "takes the stock location out of the sales channel": {
    strike: async (_, prepared) => {
      const { id, sales_channels } = keep(prepared, await location());
      return post(`/stock-locations/${id}/sales-channels`, { remove: sales_channels.map((each) => each.id) });
    },
    undo: (_, prepared) => {
      const before = z.object({ id: z.string(), sales_channels: z.array(withId) }).parse(prepared.kept);
      return post(`/stock-locations/${before.id}/sales-channels`, {
        add: before.sales_channels.map(({ id }) => id),
      });
    },
  },
  "deletes the stock location": {
    strike: async () => remove(`/stock-locations/${(await location()).id}`),
  },
  "closes the sales channel": {
    strike: async (_, prepared) =>
      post(`/sales-channels/${keep(prepared, (await channel()).id)}`, { is_disabled: true }),
    undo: (_, prepared) => post(`/sales-channels/${String(prepared.kept)}`, { is_disabled: false }),
  },
  "deletes the customer": {
    strike: async ({ email }) => {
      const { customers } = await call(
        z.object({ customers: z.array(withId) }),
        "GET",
        `/customers?q=${encodeURIComponent(email)}`,
      );
      for (const { id } of customers) await remove(`/customers/${id}`);
    },
  },
  "deletes the categories of the product": {
    strike: async ({ productId }) => {
      const shape = z.object({ product: z.object({ categories: z.array(withId) }) });
      const { product } = await call(shape, "GET", `/products/${productId}?fields=id,*categories`);
      for (const { id } of product.categories) await remove(`/product-categories/${id}`);
    },
  },
};
