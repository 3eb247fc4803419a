import { z } from "zod";
import { deliveryVat, type DeliveryVat } from "../../contracts/catalogue-file";

/** The value of a cart's goods at one rate, without VAT and before discounts. */
export const goodsAtRate = z.object({
  rateId: z.string().nullish(),
  name: z.string(),
  code: z.string().nullish(),
  percent: z.number().nonnegative(),
  net: z.number().nonnegative(),
});
export type GoodsAtRate = z.infer<typeof goodsAtRate>;

/** A line with the rate that it has where it is supplied, when that is not where the buyer lives. */
export const suppliedAt = goodsAtRate.omit({ net: true }).extend({ itemId: z.string() });
export type SuppliedAt = z.infer<typeof suppliedAt>;

/** What the hook on a cart's tax lines gives the provider (workflows/hooks/delivery-vat-context.ts). */
export const deliveryContext = z.object({
  goods: z.array(goodsAtRate),
  deliveryVat,
  /** Where what is sent or collected is supplied. */
  country: z.string(),
  items: z.array(suppliedAt),
});
export type DeliveryContext = z.infer<typeof deliveryContext>;

export interface DeliveryTax {
  rateId?: string;
  name: string;
  code: string;
  /** Percent of the net delivery price. */
  rate: number;
  /** Parts of the net delivery price by true rate; they sum to 1. */
  shares: { percent: number; share: number }[];
}

/**
 * The one tax line of a delivery. A method could carry a line a rate, but Medusa's upsert takes the first existing line
 * of a method for each new one (core-flows 2.21.2, upsert-tax-lines-for-items), and so loses all but the last. So there
 * is one line, at the cart's weighted rate, which gives the same VAT; its data has the parts by rate. Pure. @returns
 * null for a cart that is worth nothing.
 */
export function deliveryTax(goods: GoodsAtRate[], policy: DeliveryVat): DeliveryTax | null {
  const rates = byRate(goods);
  const [main, ...others] = [...rates].sort((one, other) => other.net - one.net);
  if (!main) return null;
  if (policy === "main_goods" || others.length === 0)
    return {
      rateId: main.rateId ?? undefined,
      name: main.name,
      code: main.code ?? "",
      rate: main.percent,
      shares: [{ percent: main.percent, share: 1 }],
    };
  const sum = rates.reduce((total, { net }) => total + net, 0);
  const shares = others.map(({ percent, net }) => ({ percent, share: millionths(net / sum) }));
  const rest = millionths(1 - shares.reduce((total, { share }) => total + share, 0));
  const all = [{ percent: main.percent, share: rest }, ...shares];
  return {
    name: rates.map(({ name }) => name).join(" + "),
    code: rates.map(({ code }) => code).join("+"),
    rate: millionths(all.reduce((total, { percent, share }) => total + percent * share, 0)),
    shares: all.sort((one, other) => one.percent - other.percent),
  };
}

const millionths = (value: number): number => Math.round(value * 1e6) / 1e6;

/** One entry a percentage, lowest first: food and supplements may be at the same. */
function byRate(goods: GoodsAtRate[]): GoodsAtRate[] {
  const rates = new Map<number, GoodsAtRate>();
  for (const each of goods.filter(({ net }) => net > 0)) {
    const known = rates.get(each.percent);
    rates.set(each.percent, known ? { ...known, net: known.net + each.net } : each);
  }
  return [...rates.values()].sort((one, other) => one.percent - other.percent);
}
