import { MedusaService } from "@medusajs/framework/utils";
import { PricePoint } from "./models/price-point";
import { priorPrice, type PriceSince } from "./prior-price";

export interface PriceNow {
  variantId: string;
  amount: number;
  currency: string;
}

/** Stores what each variant has cost, so that a reduction shows its true earlier price. */
export default class PriceHistoryService extends MedusaService({ PricePoint }) {
  /** Stores the prices that differ from the last known one. `since` is when they took effect. */
  async note(prices: PriceNow[], since: Date): Promise<number> {
    const history = await this.of(prices.map(({ variantId }) => variantId));
    const changed = prices.filter(
      ({ variantId, amount }) => history.get(variantId)?.at(-1)?.amount !== amount,
    );
    if (changed.length === 0) return 0;
    await this.createPricePoints(
      changed.map(({ variantId, amount, currency }) => ({
        variant_id: variantId,
        amount,
        currency_code: currency,
        since,
      })),
    );
    return changed.length;
  }

  /** The known prices of each variant, oldest first. */
  async of(variantIds: string[]): Promise<Map<string, PriceSince[]>> {
    const points = await this.listPricePoints(
      { variant_id: variantIds },
      { take: 20_000, order: { since: "ASC" }, select: ["variant_id", "amount", "since"] },
    );
    const history = new Map<string, PriceSince[]>();
    for (const point of points) {
      const known = history.get(point.variant_id) ?? [];
      known.push({ amount: Number(point.amount), since: new Date(point.since) });
      history.set(point.variant_id, known);
    }
    return history;
  }

  /** For each reduced variant, the earlier price to show and the percentage from it. */
  async priorPrices(
    variantIds: string[],
    now = new Date(),
  ): Promise<Map<string, { amount: number; percent: number }>> {
    const prior = new Map<string, { amount: number; percent: number }>();
    for (const [id, history] of await this.of(variantIds)) {
      const found = priorPrice(history, now);
      if (found) prior.set(id, found);
    }
    return prior;
  }
}
