import type { z } from "zod";
import type { RefundPreview, refundWish } from "../../contracts/admin-order-refund";
import type { RefusalCode } from "../../contracts/refusal";
import { partsFor, partsTotal, type ChosenParts } from "../../modules/invoices/chosen-refund";
import { creditParts } from "../../modules/invoices/credit-parts";
import type { CreditFacts } from "../../modules/invoices/facts";
import { toCents } from "../../shared/to-cents";
import { manualProviderId } from "../orders/manual-payment";
import { goodsPlan, type GoodsPlan } from "./refund-goods";
import type { RefundableOrder } from "./refundable-order";

export type Wish = z.output<typeof refundWish>;

export interface OrderRefundPlan {
  /** What the owner chose; null for an amount that names no goods. */
  parts: ChosenParts | null;
  cents: number;
  goods: GoodsPlan;
  credit: Pick<CreditFacts, "goods" | "vat">;
}

export type Planned = { ok: true; plan: OrderRefundPlan } | { ok: false; code: RefusalCode };

/** What a wish of the owner's comes to, with the order as it is now. Pure. */
export function planRefund(of: RefundableOrder, wish: Wish): Planned {
  const wanted = wish.lines.map(({ item_id, quantity }) => ({ itemId: item_id, quantity }));
  const parts = wish.amount === null ? partsFor(of.left, { lines: wanted, delivery: wish.delivery }) : null;
  if (wish.amount === null && !parts) return { ok: false, code: "refund_too_many" };
  const cents = parts ? partsTotal(parts) : (wish.amount ?? 0);
  if (cents > of.left.total) return { ok: false, code: "refund_too_much" };
  const credit =
    cents > 0 ? creditParts(of.invoices, of.credits, { cents, kept: of.kept, chosen: parts }) : null;
  return {
    ok: true,
    plan: {
      ...{ parts, cents },
      goods: goodsPlan(of.lines, wanted, wish.restock),
      credit: { goods: credit?.goods ?? [], vat: credit?.vat ?? [] },
    },
  };
}

/**
 * The payment that so much goes back from, as an id; else why there is none: the parts that the bank took are each less,
 * or what is left was paid outside the shop, where no bank of ours can give it back. Pure.
 */
export function payingBack(
  payments: RefundableOrder["payments"],
  cents: number,
): { id: string } | { code: RefusalCode } {
  const sum = (rows: { amount: number }[]) => rows.reduce((all, { amount }) => all + toCents(amount), 0);
  const left = payments
    .filter(({ provider_id }) => provider_id !== manualProviderId)
    .map(({ id, captures, refunds }) => ({ id, cents: sum(captures) - sum(refunds) }));
  const whole = left.find((each) => each.cents >= cents);
  if (whole) return { id: whole.id };
  const all = left.reduce((total, each) => total + each.cents, 0);
  return { code: all >= cents ? "refund_in_parts" : "refund_paid_outside" };
}

/** What the owner sees before it is done. Pure. */
export function previewOf(of: RefundableOrder, plan: OrderRefundPlan): RefundPreview {
  const { parts, cents, goods, credit } = plan;
  const lineOf = (id: string) => of.left.lines.find(({ itemId }) => itemId === id);
  const named = (id: string) => [lineOf(id)?.title, lineOf(id)?.variant].filter(Boolean).join(", ");
  const sum = (all: { total: number }[]) => all.reduce((total, each) => total + each.total, 0);
  const pieces = (all: { quantity: number }[]) => all.reduce((total, { quantity }) => total + quantity, 0);
  return {
    displayId: of.displayId,
    left: of.left.total,
    lines: of.left.lines.map(({ itemId, title, variant, quantity, total }) => ({
      ...{ itemId, title, variantTitle: variant, quantity, cents: total },
      stocked: of.lines.find((line) => line.itemId === itemId)?.stocked ?? false,
    })),
    delivery: sum(of.left.delivery),
    chosen: {
      lines: (parts?.goods ?? []).map(({ itemId, quantity, total }) => ({
        ...{ itemId, title: named(itemId), quantity, cents: total },
      })),
      delivery: sum(parts?.delivery ?? []),
      total: cents,
    },
    creditNote: {
      rows: credit.vat,
      goods: credit.goods.map(({ title, variant, quantity }) => ({
        ...{ title: [title, variant].filter(Boolean).join(", "), quantity },
      })),
    },
    stock: { takenOut: pieces(goods.takenOut), comesBack: pieces(goods.comesBack) },
    stillToSend: goods.stillToSend,
  };
}
