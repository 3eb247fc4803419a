import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { fieldsOf, rows, rowsInOrder } from "../../shared/records";
import { adjustment } from "../discounts/taken-off";
import { taxLine } from "../vat/vat-table";

const amount = z.coerce.number();
const text = z.string().nullish();

const boughtItem = z.object({
  id: z.string(),
  product_id: text,
  product_title: text,
  product_handle: text,
  title: z.string(),
  variant_title: text,
  variant_sku: text,
  quantity: amount,
  requires_shipping: z.boolean().nullish(),
  unit_price: amount,
  /** Before discounts, VAT included. */
  original_total: amount,
  /** After discounts, VAT included. */
  total: amount,
  tax_lines: z.array(taxLine).nullish(),
  adjustments: rows(adjustment),
  detail: z
    .object({
      fulfilled_quantity: amount.nullish(),
      shipped_quantity: amount.nullish(),
      delivered_quantity: amount.nullish(),
      return_requested_quantity: amount.nullish(),
      return_received_quantity: amount.nullish(),
      return_dismissed_quantity: amount.nullish(),
    })
    .nullish(),
});

/** What came back, where something did; amounts in major units. */
interface CameBack {
  /** How many are still the buyer's. */
  kept?: number;
  /** What core took off the line's sums for it, after and before discounts. */
  returned?: number;
  returnedOriginal?: number;
}

/** Core counts a line without what came back; here it is as it was bought, and what came back is apart. */
const item = boughtItem.transform((line): z.output<typeof boughtItem> & CameBack => {
  const { detail, quantity, unit_price, adjustments } = line;
  const back = (detail?.return_received_quantity ?? 0) + (detail?.return_dismissed_quantity ?? 0);
  if (back === 0) return line;
  const original = MathBN.mult(unit_price, quantity);
  const total = MathBN.sub(original, MathBN.sum(0, ...adjustments.map((each) => each.total ?? 0)));
  return {
    ...line,
    original_total: original.toNumber(),
    total: total.toNumber(),
    kept: quantity - back,
    returned: MathBN.sub(total, line.total).toNumber(),
    returnedOriginal: MathBN.sub(original, line.original_total).toNumber(),
  };
});
const method = z.object({
  name: z.string(),
  shipping_option_id: text,
  total: amount,
  tax_lines: z.array(taxLine).nullish(),
  adjustments: rows(adjustment),
});
/** An address as orders and carts keep it. */
export const address = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  postal_code: text,
  city: text,
  country_code: text,
});
/** With the telephone number, which only whoever delivers needs. */
export const addressWithPhone = address.extend({ phone: text });
const refund = z.object({
  id: z.string(),
  amount,
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
const payment = z.object({
  id: z.string(),
  payment_session_id: text,
  provider_id: z.string(),
  currency_code: z.string(),
  amount,
  data: z.record(z.string(), z.unknown()).nullish(),
  captures: rows(z.object({ id: z.string(), amount, created_at: z.coerce.date() })),
  refunds: rows(refund),
});
/** A fulfilment of an order. */
export const parcel = z.object({
  shipped_at: z.coerce.date().nullish(),
  delivered_at: z.coerce.date().nullish(),
  requires_shipping: z.boolean().nullish(),
  canceled_at: z.unknown(),
  labels: z.array(z.object({ tracking_number: text, tracking_url: text })).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * An order as Medusa answers it: amounts in major units, VAT included. A reader takes the part it needs with `pick`;
 * the fields to ask for follow from that.
 */
export const order = z.object({
  id: z.string(),
  display_id: z.number(),
  status: z.string(),
  email: text,
  currency_code: z.string(),
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  total: amount,
  credit_line_total: amount.nullish(),
  original_item_total: amount,
  item_total: amount,
  discount_total: amount,
  shipping_total: amount,
  original_shipping_total: amount,
  items: rowsInOrder(item),
  shipping_methods: rows(method),
  shipping_address: address.nullish(),
  billing_address: address.nullish(),
  transactions: rows(z.object({ reference_id: text })),
  payment_collections: rows(
    z.object({
      id: z.string(),
      payments: rows(payment),
      payment_sessions: rows(z.object({ id: z.string() })),
    }),
  ),
  fulfillments: rows(parcel),
});

/** The sums of an order's payments, where nothing else of them is wanted: `order.pick(…).extend(paymentSums)`. */
export const paymentSums = {
  payment_collections: rows(
    z.object({
      id: z.string(),
      captured_amount: amount.nullish(),
      refunded_amount: amount.nullish(),
      payments: rows(z.object({ payment_session_id: text })),
      payment_sessions: rows(z.object({ id: z.string() })),
    }),
  ),
};

export type PaymentOfOrder = z.output<typeof payment>;
export type RefundOfOrder = z.output<typeof refund>;

/** What Medusa adds an order's sums, and those of its lines and deliveries, up from. */
const sumInputs = [
  "total",
  "credit_line_total",
  "credit_lines.*",
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
];

/**
 * Reads the wanted part of an order. @param wanted a pick of {@link order}, extended where need be
 * @throws MedusaError not_found; ZodError when it lacks what is wanted
 */
export async function readOrder<S extends z.ZodObject>(
  container: MedusaContainer,
  id: string,
  wanted: S,
): Promise<z.output<S>> {
  const [found] = await readOrders(container, [id], wanted);
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${id}`);
  return found;
}

/** The same of several orders, in one query; those that do not exist are left out, and they come in any order. */
export async function readOrders<S extends z.ZodObject>(
  container: MedusaContainer,
  ids: string[],
  wanted: S,
): Promise<z.output<S>[]> {
  if (ids.length === 0) return [];
  const named = fieldsOf(wanted);
  const adds = named.some((field) => /total$|^items\.|^shipping_methods\./.test(field));
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [...new Set([...named, ...(adds ? sumInputs : [])])],
    filters: { id: ids },
  });
  return z.array(wanted).parse(data);
}
