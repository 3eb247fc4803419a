import type { CheckoutRequest } from "backend/contracts/checkout";

type Seen = Pick<CheckoutRequest, "seen_total_cents" | "seen_choice">;

/**
 * What the page showed the reader when he sent the form: the total; or, when he chose a delivery that was not in it yet,
 * the goods and the price beside his choice. A page without these fields agrees to nothing.
 */
export function seenIn(fields: URLSearchParams): Seen {
  const cents = (name: string): number | undefined => {
    const value = fields.get(name) ?? "";
    return /^\d{1,9}$/.test(value) ? Number(value) : undefined;
  };
  const total = cents("seen_total_cents");
  const option = fields.get("shipping_option_id");
  const goods = cents("seen_goods_cents");
  const delivery = cents(`seen_price_${option}`);
  const counted = fields.get("seen_option_id") ?? "";
  return {
    ...(total === undefined ? {} : { seen_total_cents: total }),
    ...(option && option !== counted && goods !== undefined && delivery !== undefined
      ? { seen_choice: { goods_cents: goods, delivery_cents: delivery } }
      : {}),
  };
}
