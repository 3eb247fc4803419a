import type { ChosenParts } from "./chosen-refund";
import { creditRows } from "./credit";
import { documented, goodsFor, type Kept } from "./credited-goods";
import type { CreditedGoods, CreditFacts, InvoiceFacts } from "./facts";

export interface CreditWish {
  /** What goes back. */
  cents: number;
  /** How many of each line are still the buyer's. */
  kept: Kept[];
  /** What the owner chose; null: the goods follow from what came back. */
  chosen: ChosenParts | null;
}

/**
 * What a credit note says of goods, delivery and VAT: of a screen before the refund, and of the document after it. Pure.
 * @throws when more goes back than is left
 */
export function creditParts(
  invoices: InvoiceFacts[],
  credits: CreditFacts[],
  { cents, kept, chosen }: CreditWish,
): Pick<CreditFacts, "goods" | "delivery" | "vat" | "whole"> {
  const totalOf = (all: { total: number }[]) => all.reduce((sum, { total }) => sum + total, 0);
  const whole = cents === totalOf(invoices) - totalOf(credits);
  const lines = documented(invoices, credits);
  const guessed = () => (whole ? [] : goodsFor(lines, kept, cents));
  const goods = chosen ? chosenGoods(lines, chosen) : guessed();
  const delivery = chosen?.delivery ?? [];
  const vat = creditRows(
    invoices.flatMap((each) => each.vat),
    credits.flatMap((each) => each.vat),
    cents,
    [...goods, ...delivery],
  );
  return { goods, delivery, vat, whole };
}

const chosenGoods = (lines: CreditedGoods[], { goods }: ChosenParts): CreditedGoods[] =>
  goods.flatMap(({ itemId, quantity, total }) => {
    const line = lines.find((each) => each.itemId === itemId);
    return line ? [{ ...line, quantity, total }] : [];
  });
