import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { GoodsAtRate } from "../../modules/vat/delivery-tax";

const amount = z.coerce.number();
const sold = z.object({
  currency_code: z.string(),
  shipping_address: z
    .object({ country_code: z.string().nullish(), province: z.string().nullish() })
    .nullish(),
  items: z
    .array(
      z
        .object({
          id: z.string(),
          product_id: z.string().nullish(),
          product_type_id: z.string().nullish(),
          quantity: amount,
          unit_price: amount,
          requires_shipping: z.boolean().nullish(),
          adjustments: z
            .array(z.object({ amount, is_tax_inclusive: z.boolean().nullish() }).nullable())
            .nullish(),
        })
        .nullable(),
    )
    .nullish(),
});
type Item = NonNullable<NonNullable<z.infer<typeof sold>["items"]>[number]>;

const fields = [
  "currency_code",
  "shipping_address.country_code",
  "shipping_address.province",
  "items.id",
  "items.product_id",
  "items.product_type_id",
  "items.quantity",
  "items.unit_price",
  "items.requires_shipping",
  "items.adjustments.*",
];

/**
 * What the goods that are sent are worth without VAT and after discounts, by VAT rate; prices are VAT included. Rates
 * come from the tax module, since the lines' own may not be written yet. Empty while no country is known.
 */
export async function goodsByRate(
  container: MedusaContainer,
  entity: "cart" | "order",
  id: string,
): Promise<GoodsAtRate[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields, filters: { id } });
  const found = sold.nullish().parse(data[0]);
  const country_code = found?.shipping_address?.country_code;
  const sent = (found?.items ?? []).flatMap((item) => (item?.requires_shipping ? item : []));
  if (!found || !country_code || sent.length === 0) return [];
  const lines = await container.resolve(Modules.TAX).getTaxLines(
    sent.map((item) => ({
      id: item.id,
      product_id: item.product_id ?? "",
      product_type_id: item.product_type_id ?? undefined,
      quantity: item.quantity,
      unit_price: item.unit_price,
      currency_code: found.currency_code,
    })),
    { address: { country_code, province_code: found.shipping_address?.province ?? null } },
  );
  return lines.flatMap((line) => {
    const item = sent.find(({ id: itemId }) => "line_item_id" in line && itemId === line.line_item_id);
    if (!item) return [];
    const percent = line.rate ?? 0;
    return [{ rateId: line.rate_id, name: line.name, code: line.code, percent, net: netOf(item, percent) }];
  });
}

function netOf({ unit_price, quantity, adjustments }: Item, percent: number): number {
  const factor = MathBN.add(1, MathBN.div(percent, 100));
  const discounts = (adjustments ?? []).map((each) =>
    each?.is_tax_inclusive ? MathBN.div(each.amount, factor) : (each?.amount ?? 0),
  );
  const net = MathBN.sub(MathBN.div(MathBN.mult(unit_price, quantity), factor), ...discounts);
  return MathBN.max(0, net).toNumber();
}
