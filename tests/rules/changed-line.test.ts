import { describe, expect, test } from "@jest/globals";
import { keptDiscounts } from "../../backend/src/domain/discounts/changed-line";

const line = (quantity: number, unit_price: number, ...amounts: number[]) => ({
  quantity,
  unit_price,
  adjustments: amounts.map((amount, at) => ({ amount, code: `CODE${at}` })),
});
const amounts = (kept: { amount: number }[]) => kept.map(({ amount }) => amount);

describe("what stays taken off a line that the owner changes", () => {
  test("fewer pieces keep their part, in whole cents", () => {
    expect(amounts(keptDiscounts(line(5, 10, 50), { quantity: 4 }))).toEqual([40]);
    expect(amounts(keptDiscounts(line(3, 14.95, 4.49), { quantity: 2 }))).toEqual([2.99]);
    expect(amounts(keptDiscounts(line(3, 14.95, 4.49, 1), { quantity: 1 }))).toEqual([1.5, 0.33]);
    expect(amounts(keptDiscounts(line(2, 10, 5), { quantity: 0 }))).toEqual([0]);
  });
  test("more pieces get no more", () => {
    expect(amounts(keptDiscounts(line(1, 10, 2.5), { quantity: 4 }))).toEqual([2.5]);
  });
  test("a lower price leaves nothing below zero, and each discount its part of it", () => {
    expect(amounts(keptDiscounts(line(2, 10, 12, 4), { quantity: 2, unit_price: 4 }))).toEqual([6, 2]);
    expect(amounts(keptDiscounts(line(1, 10, 2), { quantity: 1, unit_price: 8 }))).toEqual([2]);
  });
  test("codes and whether VAT is included stay", () => {
    const one = { ...line(2, 10), adjustments: [{ amount: 5, code: "TIEN", is_tax_inclusive: true }] };
    expect(keptDiscounts(one, { quantity: 1 })).toEqual([
      { amount: 2.5, code: "TIEN", is_tax_inclusive: true },
    ]);
  });
});
