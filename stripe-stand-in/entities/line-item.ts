import type Stripe from "stripe";
import { newId } from "../store/ids";
import type { CheckoutSessionParams } from "./checkout-session-params";

type LineParams = CheckoutSessionParams["line_items"][number];

/** A line of a Checkout Session. Amounts in cents, VAT included: the stand-in adds no tax. */
export function newLineItem(line: LineParams, now: number): Stripe.LineItem {
  const { currency, product_data, unit_amount, tax_behavior } = line.price_data;
  const total = unit_amount * line.quantity;
  return {
    id: newId("li_1"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency,
    description: product_data.name,
    metadata: line.metadata ?? {},
    price: {
      id: newId("price_1"),
      object: "price",
      active: false,
      billing_scheme: "per_unit",
      created: now,
      currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: newId("prod_", 14),
      recurring: null,
      tax_behavior: tax_behavior ?? "unspecified",
      tiers_mode: null,
      transform_quantity: null,
      type: "one_time",
      unit_amount,
      // On the wire a decimal is text; the SDK makes its Decimal of it.
      unit_amount_decimal: String(unit_amount) as unknown as Stripe.Decimal,
    },
    quantity: line.quantity,
  } satisfies Stripe.LineItem;
}
