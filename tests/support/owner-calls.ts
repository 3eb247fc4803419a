import { z } from "zod";
import { adminBody, tenPercent, variantWithPrices } from "./owner";

/** What a purchase is about when the owner changes something under it. */
export interface Purchase {
  sku: string;
  productId: string;
  variantId: string;
  /** The chosen delivery. */
  optionId: string;
  email: string;
}

/** Something that an owner can do in the Admin while a purchase is under way. */
export interface OwnerChange {
  /** Set up before the cart is filled. */
  before?: () => Promise<Prepared>;
  strike: (purchase: Purchase, prepared: Prepared) => Promise<unknown>;
  /** Puts back what is no deletion. */
  undo?: (purchase: Purchase, prepared: Prepared) => Promise<unknown>;
}

export interface Prepared {
  /** A code that the reader types. */
  code?: string;
  id?: string;
  campaign?: string;
  /** What was there before the change. */
  kept?: unknown;
}

/** The body of a call of the Admin API, as its schema says. @throws Refusal */
export const call = async <T extends z.ZodType>(
  shape: T,
  method: string,
  path: string,
  body?: unknown,
): Promise<z.output<T>> => shape.parse(await adminBody(method, path, body));

export const withId = z.object({ id: z.string() });
export const post = (path: string, body: unknown = {}) => adminBody("POST", path, body);
export const remove = (path: string) => adminBody("DELETE", path);

/** The first of an Admin list that fits. */
export async function first<T extends z.ZodType>(name: string, shape: T, path: string): Promise<z.output<T>> {
  const found = await call(z.object({ [name]: z.array(shape).min(1) }), "GET", path);
  return z.array(shape).parse(found[name])[0] as z.output<T>;
}

let made = 0;
export const fresh = (word: string) => `${word}${Date.now().toString(36)}${(made += 1)}`.toUpperCase();

export interface PromotionShape {
  automatic?: boolean;
  campaign?: boolean;
}

/** A promotion of ten per cent, typed or by itself, in a campaign or not. */
export const promotion =
  ({ automatic = false, campaign = false }: PromotionShape = {}) =>
  async (): Promise<Prepared> => {
    const code = fresh("ACTIE");
    const group = campaign
      ? (
          await call(z.object({ campaign: withId }), "POST", "/campaigns", {
            name: code,
            campaign_identifier: code,
            budget: { type: "usage", limit: 50 },
          })
        ).campaign.id
      : undefined;
    const { promotion: created } = await call(z.object({ promotion: withId }), "POST", "/promotions", {
      code,
      type: "standard",
      status: "active",
      is_automatic: automatic,
      ...(group ? { campaign_id: group } : {}),
      application_method: tenPercent,
    });
    return { id: created.id, ...(group ? { campaign: group } : {}), ...(automatic ? {} : { code }) };
  };

/** A sale price for one variant. */
export async function sale(variantId: string, amount: number): Promise<string> {
  const { price_list } = await call(z.object({ price_list: withId }), "POST", "/price-lists", {
    title: fresh("actie"),
    description: "Actie",
    type: "sale",
    status: "active",
    prices: [{ variant_id: variantId, currency_code: "eur", amount }],
  });
  return price_list.id;
}

export const variantOf = ({ sku }: Purchase) =>
  first("variants", variantWithPrices, `/product-variants?sku=${sku}&fields=id,product_id,*prices`);

const variantPath = ({ id, product_id }: { id: string; product_id: string }) =>
  `/products/${product_id}/variants/${id}`;

/** Another price, and the old one again: half of an odd number of cents, doubled, is not what it was. */
export const reprice = (change: (amount: number) => number): OwnerChange => ({
  strike: async (purchase, prepared) => {
    const variant = keep(prepared, await variantOf(purchase));
    const prices = variant.prices.map(({ id, amount, currency_code }) => ({
      id,
      currency_code,
      amount: Math.round(change(amount) * 100) / 100,
    }));
    return post(variantPath(variant), { prices });
  },
  undo: (_, prepared) => {
    const before = variantWithPrices.parse(prepared.kept);
    return post(variantPath(before), { prices: before.prices });
  },
});

export const itemOf = ({ sku }: Purchase) =>
  first(
    "inventory_items",
    z.object({
      id: z.string(),
      location_levels: z.array(z.object({ location_id: z.string(), stocked_quantity: z.number() })),
    }),
    `/inventory-items?sku=${sku}&fields=id,*location_levels`,
  );

export const region = () =>
  first(
    "regions",
    z.object({
      id: z.string(),
      countries: z.array(z.object({ iso_2: z.string() })),
      payment_providers: z.array(withId),
    }),
    "/regions?fields=id,*countries,*payment_providers",
  );
export const location = () =>
  first(
    "stock_locations",
    z.object({
      id: z.string(),
      sales_channels: z.array(withId),
      fulfillment_sets: z.array(z.object({ id: z.string(), service_zones: z.array(withId) })),
    }),
    "/stock-locations?fields=id,*sales_channels,*fulfillment_sets,*fulfillment_sets.service_zones",
  );
export const channel = () => first("sales_channels", withId, "/sales-channels?is_disabled=false");

/** Remembers what was there, for `undo`. */
export function keep<T>(prepared: Prepared, value: T): T {
  prepared.kept = value;
  return value;
}
