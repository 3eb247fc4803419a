import { z } from "zod";
import { discountCode } from "../../shared/discount-code";
import { toCents } from "../../shared/to-cents";

const amount = z.coerce.number();
const adjustment = z.object({ id: z.string(), code: z.string().nullish() });
const sold = z.looseObject({
  id: z.string(),
  is_discountable: z.boolean().nullish(),
  quantity: amount.nullish(),
  unit_price: amount.nullish(),
  amount: amount.nullish(),
  original_total: amount.nullish(),
  tax_lines: z.array(z.looseObject({ rate: amount }).nullable()).nullish(),
  adjustments: z.array(adjustment.nullable()).nullish(),
});
const list = z
  .array(sold.nullable())
  .nullish()
  .transform((all) => (all ?? []).filter((each) => each !== null));
const context = z.looseObject({
  items: list,
  shipping_methods: list,
  kept_codes: z.array(z.string()).nullish(),
});

/** A line or a delivery, before any discount. */
export interface Sold {
  id: string;
  /** VAT included. */
  cents: number;
  /** Of VAT, in percent. */
  rate: number;
  adjustments: { id: string; code: string }[];
  discountable: boolean;
  /** As Medusa hands it over: rules look at any part of it. */
  facts: Record<string, unknown>;
}

/** What promotions are worked out on: a cart, or an order that is changed. */
export interface PricedGoods {
  goods: Sold[];
  deliveries: Sold[];
  /** Codes that a cart's reader typed and did not take out, in their normal form; null for what keeps none. */
  kept: string[] | null;
  /** As Medusa hands it over, its sums being those before discounts: a minimum counts what is bought. */
  facts: Record<string, unknown>;
}

/** Codes that are kept in a cart's metadata, whatever stands there: the Store API lets anyone write it. */
export const keptCodes = (codes: unknown): string[] =>
  z
    .array(z.string().max(200).transform(discountCode))
    .max(50)
    .catch([])
    .parse(codes)
    .filter((code, at, all) => code !== "" && all.indexOf(code) === at);

/** Reads what Medusa hands a promotion module. Pure. @throws ZodError when it is no cart and no order */
export function pricedGoodsOf(given: unknown): PricedGoods {
  const facts = context.parse(given);
  const goods = facts.items.map(soldOf);
  const deliveries = facts.shipping_methods.map(soldOf);
  const sum = (all: Sold[]) => all.reduce((total, { cents }) => total + cents, 0) / 100;
  return {
    goods,
    deliveries,
    kept: facts.kept_codes ?? null,
    facts: { ...facts, item_total: sum(goods), total: sum([...goods, ...deliveries]) },
  };
}

function soldOf(facts: z.infer<typeof sold>): Sold {
  const gross = facts.original_total ?? facts.amount ?? (facts.unit_price ?? 0) * (facts.quantity ?? 0);
  return {
    id: facts.id,
    cents: Math.max(0, toCents(gross)),
    rate: (facts.tax_lines ?? []).reduce((sum, line) => sum + (line?.rate ?? 0), 0),
    adjustments: (facts.adjustments ?? []).flatMap((each) =>
      each?.code ? [{ id: each.id, code: each.code }] : [],
    ),
    discountable: facts.is_discountable !== false,
    facts,
  };
}

/**
 * The same for Medusa's own arithmetic: net and gross are one, so that whatever it takes is what the buyer pays less;
 * of each line stands what earlier promotions left. Pure.
 */
export function grossContext({ goods, deliveries, facts }: PricedGoods, left: Map<string, number>) {
  const gross = ({ id, cents, facts: own }: Sold) => {
    const euros = (left.get(id) ?? cents) / 100;
    return { ...own, subtotal: euros, original_total: euros, adjustments: [] };
  };
  return { ...facts, items: goods.map(gross), shipping_methods: deliveries.map(gross) };
}
