import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { DeliveryContext, GoodsAtRate, SuppliedAt } from "../../modules/vat/delivery-tax";
import { fieldsOf, rows } from "../../shared/records";
import { recentSettings } from "../shop/recent-settings";
import { homeCountry, isCollected } from "./place-of-supply";

const amount = z.coerce.number();
const sold = z.object({
  currency_code: z.string(),
  shipping_address: z
    .object({ country_code: z.string().nullish(), province: z.string().nullish() })
    .nullish(),
  items: rows(
    z.object({
      id: z.string(),
      product_id: z.string().nullish(),
      product_type_id: z.string().nullish(),
      quantity: amount,
      unit_price: amount,
      requires_shipping: z.boolean(),
    }),
  ),
  shipping_methods: rows(z.object({ shipping_option_id: z.string().nullish() })),
});
type Sold = z.output<typeof sold>;

// Core gives an order's quantities only when its totals are asked for too.
const fields = ["total", ...fieldsOf(sold)];

export interface VatContext extends DeliveryContext {
  /** Ids of the lines that are sent or collected, as against files. */
  sent: string[];
  /** What the lines are taxed at now; of files only where they are supplied in the same country. */
  percents: { id: string; percent: number }[];
}

/**
 * What the tax provider cannot know by itself: in which country the goods of a cart or order are supplied, and what
 * those that are sent are worth at each rate, without VAT and before discounts. Delivery goes with what is in the
 * parcel, whatever a code takes off; prices are VAT included. Rates come from the tax module, since the lines' own may
 * not be written yet. @returns null while no country is known, and for what has no delivery
 */
export async function vatContext(
  container: MedusaContainer,
  entity: "cart" | "order",
  id: string,
): Promise<VatContext | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields, filters: { id } });
  return data[0] ? vatContextOf(container, data[0]) : null;
}

/** Whether what was read of a cart or order is enough for {@link vatContextOf}. Pure. */
export const hasGoodsForVat = (read: unknown): boolean => sold.safeParse(read).success;

/** As {@link vatContext}, of a cart or order that was read. @throws ZodError when it lacks what is looked at */
export async function vatContextOf(container: MedusaContainer, read: unknown): Promise<VatContext | null> {
  const found = sold.parse(read);
  const buyers = found.shipping_address?.country_code;
  if (!buyers || found.shipping_methods.length === 0) return null;
  const shop = await recentSettings(container);
  const country = (await isCollected(container, found.shipping_methods)) ? homeCountry(shop) : buyers;
  const supplied = await ratesAt(container, found, country, country === buyers);
  const sent = supplied.filter(({ isSent }) => isSent);
  return {
    deliveryVat: shop.deliveryVat,
    country,
    sent: sent.map(({ itemId }) => itemId),
    percents: supplied.map(({ itemId: lineId, percent }) => ({ id: lineId, percent })),
    goods: sent.map(({ itemId: _itemId, isSent: _isSent, ...each }) => each),
    // What is supplied where the buyer lives has the rates that the tax module chose.
    items: country === buyers ? [] : sent,
  };
}

type Supplied = SuppliedAt & GoodsAtRate & { isSent: boolean };

async function ratesAt(
  container: MedusaContainer,
  { items, currency_code, shipping_address }: Sold,
  country_code: string,
  asAddressed: boolean,
): Promise<Supplied[]> {
  const there = items.filter((item) => asAddressed || item.requires_shipping);
  if (there.length === 0) return [];
  const province_code = asAddressed ? (shipping_address?.province ?? null) : null;
  const lines = await container.resolve(Modules.TAX).getTaxLines(
    there.map((item) => ({
      id: item.id,
      product_id: item.product_id ?? "",
      product_type_id: item.product_type_id ?? undefined,
      quantity: item.quantity,
      unit_price: item.unit_price,
      currency_code,
    })),
    { address: { country_code, province_code } },
  );
  return lines.flatMap((line) => {
    const item = there.find(({ id: itemId }) => "line_item_id" in line && itemId === line.line_item_id);
    if (!item) return [];
    const percent = line.rate ?? 0;
    const gross = MathBN.mult(item.unit_price, item.quantity);
    const net = MathBN.div(gross, MathBN.add(1, MathBN.div(percent, 100))).toNumber();
    const isSent = item.requires_shipping;
    return [
      { itemId: item.id, isSent, rateId: line.rate_id, name: line.name, code: line.code, percent, net },
    ];
  });
}
