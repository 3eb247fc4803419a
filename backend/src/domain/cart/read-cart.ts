import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { fieldsOf, rows, rowsInOrder } from "../../shared/records";
import { adjustment } from "../discounts/taken-off";
import { taxLine } from "../vat/vat-table";

const amount = z.coerce.number();
const text = z.string().nullish();

const item = z.object({
  id: z.string(),
  variant_id: text,
  product_id: text,
  product_handle: text,
  product_title: text,
  variant_title: text,
  title: z.string(),
  quantity: amount,
  unit_price: amount,
  /** Before discounts, VAT included, as `total` is after. */
  original_total: amount,
  total: amount,
  requires_shipping: z.boolean().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  tax_lines: z.array(taxLine).nullish(),
  adjustments: rows(adjustment),
});
/** A line with the stock it takes: `cart.extend({ items: rowsInOrder(itemWithStock) })`. */
export const itemWithStock = item.extend({
  variant: z
    .object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish() })
    .nullish(),
});
const method = z.object({
  id: z.string(),
  name: z.string(),
  shipping_option_id: text,
  total: amount,
  tax_lines: z.array(taxLine).nullish(),
  adjustments: rows(adjustment),
});
const session = z.object({ id: z.string(), provider_id: z.string(), status: z.string(), amount });

/**
 * A cart as Medusa answers it: amounts in major units, VAT included. A reader takes the part it needs with `pick`; the
 * fields to ask for follow from that.
 */
export const cart = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: z.string(),
  email: text,
  completed_at: z.coerce.date().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  shipping_address: z.object({ country_code: text }).nullish(),
  item_total: amount,
  original_item_total: amount,
  original_shipping_total: amount,
  total: amount,
  items: rowsInOrder(item),
  shipping_methods: rows(method),
  payment_collection: z.object({ id: z.string(), payment_sessions: rows(session) }).nullish(),
});
export type LineOfCart = z.output<typeof itemWithStock>;
export type MethodOfCart = z.output<typeof method>;
export type SessionOfCart = z.output<typeof session>;

/** What the cart and checkout pages need of a cart. */
export const shownCart = cart
  .omit({ payment_collection: true })
  .extend({ payment_collection: z.object({ id: z.string() }).nullish() });
export type CartRecord = z.output<typeof shownCart>;

/** What Medusa adds a cart's sums, and those of its lines and deliveries, up from. */
export const sumInputs = [
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
];

/**
 * Reads the wanted part of a cart. @param wanted a pick of {@link cart}, extended where need be
 * @returns null when there is no such cart. @throws ZodError when it lacks what is wanted
 */
export async function readCart<S extends z.ZodObject>(
  container: MedusaContainer,
  id: string,
  wanted: S,
): Promise<z.output<S> | null> {
  const named = fieldsOf(wanted);
  const adds = named.some((field) => /total$/.test(field));
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: [...new Set([...named, ...(adds ? sumInputs : [])])],
    filters: { id },
  });
  return data[0] ? wanted.parse(data[0]) : null;
}

/** A cart as its pages need it, with Medusa's own totals; null when there is none with this id. */
export const cartById = (container: MedusaContainer, id: string): Promise<CartRecord | null> =>
  readCart(container, id, shownCart);
