import type { RefundWish } from "../../contracts/admin-order-refund";

/** What the owner fills in. */
export interface RefundDraft {
  by: "pieces" | "amount";
  /** By line. */
  pieces: Record<string, number>;
  delivery: boolean;
  restock: boolean;
  /** As typed, in euros. */
  amount: string;
}

export const emptyDraft: RefundDraft = {
  ...{ by: "pieces", pieces: {}, delivery: false, restock: true, amount: "" },
};

/** Cents of "12,50", "12.5" or "12"; null when it is no amount. Read digit by digit: floats lose cents. */
export function typedCents(text: string): number | null {
  const [, euros, cents = ""] = /^\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*$/.exec(text) ?? [];
  return euros === undefined ? null : Number(euros) * 100 + Number(cents.padEnd(2, "0"));
}

/** The wish that a draft is. */
export function wishOf(draft: RefundDraft): RefundWish {
  if (draft.by === "amount") return { amount: typedCents(draft.amount) || null };
  const lines = Object.entries(draft.pieces).flatMap(([item_id, quantity]) =>
    quantity > 0 ? [{ item_id, quantity }] : [],
  );
  return { lines, delivery: draft.delivery, restock: draft.restock };
}
