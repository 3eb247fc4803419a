import type { ComputeActions } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import { toCents } from "../../shared/to-cents";
import { wholeCents } from "../../shared/whole-cents";
import { grossContext, type PricedGoods, type Sold } from "./priced-goods";
import { inOrder, type Promotion } from "./promotion";
import { whyNot, whyNothing, type Asked, type Why } from "./why-not";

/** What one promotion takes of a line or a delivery: whole cents, VAT included. */
export interface Part {
  id: string;
  cents: number;
}

export interface Taken {
  promotion: Promotion;
  goods: Part[];
  deliveries: Part[];
}

export interface Skipped extends Why {
  promotion: Promotion;
}

/** What Medusa computes for these codes alone. Amounts are in the terms of the context that it is given. */
export type Compute = (codes: string[], context: Record<string, unknown>) => Promise<ComputeActions[]>;

export interface Discounts {
  taken: Taken[];
  skipped: Skipped[];
  /** Promotions that could not be worked out at all. */
  failed: { promotion: Promotion; error: unknown }[];
}

/**
 * What promotions take of a cart, each in its turn of what the earlier ones left. A promotion takes the whole cents
 * nearest to its exact amount; they go to the lines by largest remainder, never more than is left of one. A promotion
 * that cannot be worked out takes nothing, and the others are not kept from it.
 */
export async function discountsOf(
  promotions: Promotion[],
  priced: PricedGoods,
  asked: (promotion: Promotion) => Promise<Asked>,
  compute: Compute,
): Promise<Discounts> {
  const run = new Run(priced, asked, compute);
  const wanted = inOrder(promotions);
  // Buy-and-get promotions share out the pieces of a line among them, which only Medusa knows: they are one question.
  const together = wanted.filter(({ type }) => type === "buyget");
  await run.takeAll(together);
  for (const promotion of wanted.filter(({ type }) => type !== "buyget")) await run.takeAll([promotion]);
  return run.result;
}

/** How far a run has come, so that it can go back there. */
interface Kept extends Discounts {
  left: Map<string, number>;
  spent: Map<string, number>;
}

class Run {
  result: Discounts = { taken: [], skipped: [], failed: [] };
  private left: Map<string, number>;
  /** Of budgets that several promotions share: what this cart takes of them. */
  private spent = new Map<string, number>();

  constructor(
    private readonly priced: PricedGoods,
    private readonly asked: (promotion: Promotion) => Promise<Asked>,
    private readonly compute: Compute,
  ) {
    this.left = new Map([...priced.goods, ...priced.deliveries].map(({ id, cents }) => [id, cents]));
  }

  async takeAll(promotions: Promotion[]): Promise<void> {
    const usable: { promotion: Promotion; asked: Asked }[] = [];
    for (const promotion of promotions)
      await this.guarded(promotion, async () => {
        const asked = await this.asked(promotion);
        const why = whyNot(promotion, this.priced, asked);
        if (why) this.result.skipped.push({ promotion, ...why });
        else usable.push({ promotion, asked });
      });
    // A promotion whose budget does not allow it uses no pieces of a line either: the others are worked out without it.
    for (let these = usable; these.length > 0;) {
      const before = this.kept();
      await this.takeThese(these);
      const usedUp = this.result.skipped.slice(before.skipped.length);
      const dropped = usedUp.filter(({ reason }) => reason === "used_up");
      if (dropped.length === 0 || these.length === 1) return;
      this.restore({ ...before, skipped: [...before.skipped, ...dropped] });
      these = these.filter(({ promotion }) => !dropped.some((each) => each.promotion === promotion));
    }
  }

  private async takeThese(these: { promotion: Promotion; asked: Asked }[]): Promise<void> {
    const codes = these.map(({ promotion }) => promotion.code);
    const actions = await this.computed(codes).catch(() => null);
    for (const { promotion, asked } of these)
      // Together they cannot be worked out: one by one, it shows which of them is at fault.
      await this.guarded(promotion, async () =>
        this.take(promotion, asked, actions ?? (await this.computed([promotion.code]))),
      );
  }

  private kept(): Kept {
    const { taken, skipped, failed } = this.result;
    return {
      taken: [...taken],
      skipped: [...skipped],
      failed: [...failed],
      left: new Map(this.left),
      spent: new Map(this.spent),
    };
  }

  private restore({ left, spent, ...result }: Kept): void {
    this.left = left;
    this.spent = spent;
    this.result = result;
  }

  private computed(codes: string[]): Promise<ComputeActions[]> {
    return this.compute(codes, grossContext(this.priced, this.left));
  }

  private async guarded(promotion: Promotion, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.result.failed.push({ promotion, error });
    }
  }

  private take(promotion: Promotion, asked: Asked, actions: ComputeActions[]): Promise<void> {
    const own = actions.filter(({ code }) => code === promotion.code);
    const exceeded = own.some(
      ({ action }) => action === "campaignBudgetExceeded" || action === "promotionLimitExceeded",
    );
    const goods = this.priced.goods.map((sold) => exactOf(sold, own));
    const deliveries = this.priced.deliveries.map((sold) => exactOf(sold, own));
    const parts = this.whole([...goods, ...deliveries]);
    const cents = parts.reduce((sum, part) => sum + part.cents, 0);
    if (exceeded || (cents > 0 && !this.spend(promotion, asked, cents)))
      this.result.skipped.push({ promotion, reason: "used_up" });
    else if (cents === 0)
      this.result.skipped.push({ promotion, ...whyNothing(promotion, this.priced, this.left) });
    else {
      for (const { id, cents: taken } of parts) this.left.set(id, (this.left.get(id) ?? 0) - taken);
      const among = (sold: Sold[]) =>
        parts.filter((part) => part.cents > 0 && sold.some(({ id }) => id === part.id));
      this.result.taken.push({
        promotion,
        goods: among(this.priced.goods),
        deliveries: among(this.priced.deliveries),
      });
    }
    return Promise.resolve();
  }

  private whole(exact: { id: string; euros: ReturnType<typeof MathBN.add> }[]): Part[] {
    const most = exact.map(({ id }) => this.left.get(id) ?? 0);
    const capped = exact.map(({ euros }, at) => MathBN.min(euros, (most[at] ?? 0) / 100));
    const cents = wholeCents(
      capped.map((euros) => MathBN.mult(euros, 100).toNumber()),
      toCents(MathBN.sum(0, ...capped)),
      most,
    );
    return exact.map(({ id }, at) => ({ id, cents: cents[at] ?? 0 }));
  }

  /** Whether the promotion's budget allows this too; if so, it is counted. */
  private spend({ campaign }: Promotion, { skipLimits, usedBefore }: Asked, cents: number): boolean {
    const budget = campaign?.budget;
    if (skipLimits || !budget?.limit) return true;
    const perBuyer = budget.type === "use_by_attribute";
    // Medusa counts a use for each buyer and code, and in a budget of uses one an order, however many codes share it.
    if (!perBuyer && budget.type !== "spend") return true;
    const before = this.spent.get(budget.id) ?? 0;
    const now = before + (perBuyer ? 1 : cents / 100);
    const already = perBuyer ? (usedBefore ?? 0) : (budget.used ?? 0);
    if (toCents(MathBN.add(already, now)) > toCents(budget.limit)) return false;
    this.spent.set(budget.id, now);
    return true;
  }
}

/** All that the actions take of a line or a delivery, with fractions of a cent. */
function exactOf({ id }: Sold, actions: ComputeActions[]) {
  const amounts = actions.flatMap((action) => {
    if (action.action === "addItemAdjustment") return action.item_id === id ? [action.amount] : [];
    if (action.action === "addShippingMethodAdjustment")
      return action.shipping_method_id === id ? [action.amount] : [];
    return [];
  });
  return { id, euros: MathBN.sum(0, ...amounts) };
}
