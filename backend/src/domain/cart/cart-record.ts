import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { taxLine } from "../vat/vat-table";

const amount = z.coerce.number();

const cartRecord = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: z.string(),
  email: z.string().nullish(),
  completed_at: z.coerce.date().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  shipping_address: z.object({ country_code: z.string().nullish() }).nullish(),
  item_total: amount,
  original_item_total: amount,
  discount_total: amount,
  shipping_total: amount,
  total: amount,
  promotions: z.array(z.object({ code: z.string().nullish() }).nullable()).nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullish(),
      product_id: z.string().nullish(),
      product_handle: z.string().nullish(),
      product_title: z.string().nullish(),
      variant_title: z.string().nullish(),
      title: z.string(),
      quantity: amount,
      unit_price: amount,
      total: amount,
      requires_shipping: z.boolean().nullish(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
      tax_lines: z.array(taxLine).nullish(),
      adjustments: z.array(z.object({ code: z.string().nullish(), amount })).nullish(),
    }),
  ),
  shipping_methods: z
    .array(
      z.object({
        id: z.string(),
        shipping_option_id: z.string().nullish(),
        total: amount,
        tax_lines: z.array(taxLine).nullish(),
      }),
    )
    .nullish(),
  payment_collection: z.object({ id: z.string() }).nullish(),
});
export type CartRecord = z.infer<typeof cartRecord>;

const fields = [
  "id",
  "currency_code",
  "region_id",
  "email",
  "completed_at",
  "metadata",
  "shipping_address.country_code",
  "item_total",
  "original_item_total",
  "discount_total",
  "shipping_total",
  "total",
  "promotions.code",
  "items.*",
  "items.total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "payment_collection.id",
];

/** A cart with Medusa's own totals; null when there is none with this id. */
export async function cartById(scope: MedusaContainer, id: string): Promise<CartRecord | null> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields, filters: { id } });
  return data[0] ? cartRecord.parse(data[0]) : null;
}
