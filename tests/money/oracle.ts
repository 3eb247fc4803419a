import { compared, exact, least, rounded, shared, times, total, type Exact } from "./exact";
import type { Figures, Good, Promotion, Sale, Value } from "./terms";
import { ratesOf } from "./vat";

/*
 * What a sale comes to, worked out from what the owner typed in the Admin and from nothing of the shop's own code.
 * Prices are whole cents with VAT included. A promotion takes the whole cents nearest to what it says, of what the
 * promotions before it left; delivery is priced by the goods that are left, and its VAT follows the goods.
 */

/** Everything a sale comes to. */
export function figures(sale: Sale): Figures {
  const before = sale.goods.map(({ unit, quantity }) => unit * quantity);
  const left = [...before];
  const taken = new Map<string, number>();
  // Pieces that a buy-and-get counted as bought or gave away: another one does not do the same with them.
  const used = { bought: before.map(() => 0), got: before.map(() => 0) };
  const turns = [...sale.promotions].sort(turn).filter(({ minimum }) => total(before) >= (minimum ?? 0));
  // Delivery is priced by what the goods cost after their discounts, so those come first.
  for (const each of turns.filter(({ shape }) => shape.of !== "delivery")) {
    const rounds = roundsOf(each, sale.goods, used);
    const most = left.map((cents) => exact(cents));
    const parts = shared(
      partsOf(each, sale.goods, left, rounds).map((part, at) => least(part, most[at] ?? part)),
      left,
    );
    if (tooMuch(each, total(parts))) continue;
    if (each.shape.of === "bought") {
      used.bought[each.shape.buy] = (used.bought[each.shape.buy] ?? 0) + rounds * each.shape.atLeast;
      used.got[each.shape.get] = (used.got[each.shape.get] ?? 0) + rounds * each.shape.pieces;
    }
    parts.forEach((cents, at) => (left[at] = (left[at] ?? 0) - cents));
    taken.set(each.code, total(parts));
  }
  const price = sale.delivery ? (total(left) >= sale.delivery.freeFrom ? 0 : sale.delivery.cents) : 0;
  let delivered = price;
  for (const each of turns.filter(({ shape }) => shape.of === "delivery")) {
    const cents = rounded(least(share(each, exact(delivered)), exact(delivered)));
    if (tooMuch(each, cents)) continue;
    delivered -= cents;
    taken.set(each.code, cents);
  }
  return {
    lines: before.map((cents, at) => ({ before: cents, after: left[at] ?? 0 })),
    delivery: { before: price, after: delivered },
    taken: [...taken].flatMap(([code, cents]) => (cents > 0 ? [{ code, cents }] : [])),
    before: total(before) + price,
    total: total(left) + delivered,
    rates: ratesOf(sale.goods, before, left, delivered),
  };
}

/** Nobody used the promotion before. */
const tooMuch = ({ budget }: Promotion, cents: number): boolean =>
  budget !== null && (budget.of === "cents" ? cents : 1) > budget.limit;

/** How often a buy-and-get is given, one piece being bought and another one got. */
function roundsOf({ shape }: Promotion, goods: Good[], used: { bought: number[]; got: number[] }): number {
  if (shape.of !== "bought") return 0;
  const { buy, atLeast, get, pieces, most } = shape;
  let bought = (goods[buy]?.quantity ?? 0) - (used.bought[buy] ?? 0);
  let got = (goods[get]?.quantity ?? 0) - (used.got[get] ?? 0);
  let rounds = 0;
  while (bought >= atLeast && got - (buy === get ? atLeast : 0) >= pieces && (rounds + 1) * pieces <= most) {
    rounds += 1;
    bought -= buy === get ? atLeast + pieces : atLeast;
    got -= buy === get ? atLeast + pieces : pieces;
  }
  return rounds;
}

/** Buy-and-get first, then the larger number, then what asks and gives more pieces, then the code. */
function turn(one: Promotion, other: Promotion): number {
  const gets = (each: Promotion) => (each.shape.of === "bought" ? 1 : 0);
  const asks = ({ shape }: Promotion) => (shape.of === "bought" ? shape.atLeast : 0);
  const gives = ({ shape }: Promotion) => (shape.of === "bought" ? shape.pieces : 0);
  return (
    gets(other) - gets(one) ||
    other.value - one.value ||
    asks(other) - asks(one) ||
    gives(other) - gives(one) ||
    (one.code < other.code ? -1 : 1)
  );
}

/** What the promotion says of an amount. */
const share = ({ kind, value }: Value, of: Exact): Exact =>
  kind === "percentage" ? times(exact(value, 10_000), of) : exact(value);

/** What a promotion takes of each good, with fractions of a cent. */
function partsOf(promotion: Promotion, goods: Good[], left: number[], rounds: number): Exact[] {
  const { shape } = promotion;
  const nothing = goods.map(() => exact(0));
  const of = (at: number) => left[at] ?? 0;
  const quantity = (at: number) => goods[at]?.quantity ?? 0;
  const unit = (at: number) => exact(of(at), quantity(at));
  if (shape.of === "bought") {
    const { get, pieces } = shape;
    // Of pieces that no other buy-and-get touched.
    const full = exact(goods[get]?.unit ?? 0);
    const one = promotion.kind === "percentage" ? share(promotion, full) : exact(promotion.value);
    return nothing.map((none, at) => (at === get ? times(exact(rounds * pieces), least(one, full)) : none));
  }
  if (shape.of === "delivery") return nothing;
  const meant = goods
    .map((_, at) => at)
    .filter((at) => shape.of === "order" || (shape.which ?? [at]).includes(at));
  if (shape.of === "order" || shape.how === "across") {
    const all = total(meant.map(of));
    if (all === 0) return nothing;
    const whole = least(share(promotion, exact(all)), exact(all));
    return nothing.map((none, at) => (meant.includes(at) ? times(whole, exact(of(at), all)) : none));
  }
  const cheapestFirst =
    shape.how === "once" ? [...meant].sort((one, other) => compared(unit(one), unit(other))) : meant;
  let pieces = shape.pieces;
  const parts = new Map<number, Exact>();
  for (const at of cheapestFirst) {
    const many = Math.min(shape.how === "once" ? pieces : shape.pieces, quantity(at));
    if (many === 0 || of(at) === 0) continue;
    const applicable = times(unit(at), exact(many));
    const wanted =
      promotion.kind === "percentage" ? share(promotion, applicable) : exact(promotion.value * many);
    parts.set(at, least(wanted, applicable));
    pieces -= many;
  }
  return nothing.map((none, at) => parts.get(at) ?? none);
}
