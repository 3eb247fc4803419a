import { describe, expect, test } from "@jest/globals";
import { priceBefore, priceNotes } from "../../backend/src/domain/cart/price-notes";
import { creditRows } from "../../backend/src/modules/invoices/credit";
import { documented, goodsFor } from "../../backend/src/modules/invoices/credited-goods";

const line = (itemId: string, quantity: number, percent: number, total: number) => ({
  ...{ itemId, title: itemId, variant: "", quantity, percent, total },
  ...{ unitPrice: Math.round(total / quantity), discount: 0 },
});
const collagen = line("collagen", 1, 6, 2995);
const shaker = line("shaker", 2, 21, 2990);
const invoice = { lines: [collagen, shaker] };
const both = [
  { itemId: "collagen", quantity: 1 },
  { itemId: "shaker", quantity: 2 },
];

describe("what a refund is for", () => {
  test("what came back, at its own price and rate", () => {
    const kept = [both[0], { itemId: "shaker", quantity: 1 }].flatMap((each) => each ?? []);
    expect(goodsFor(documented([invoice], []), kept, 1495)).toMatchObject([
      { itemId: "shaker", quantity: 1, percent: 21, total: 1495 },
    ]);
  });

  test("not again what was credited before", () => {
    const credit = { goods: [{ ...shaker, quantity: 1, total: 1495 }] };
    const kept = [both[0], { itemId: "shaker", quantity: 1 }].flatMap((each) => each ?? []);
    expect(goodsFor(documented([invoice], [credit]), kept, 500)).toEqual([]);
  });

  test("nothing came back: pieces of exactly that price, when they are at one rate", () => {
    expect(goodsFor(documented([invoice], []), both, 2995)).toMatchObject([{ itemId: "collagen" }]);
    expect(goodsFor(documented([invoice], []), both, 1495)).toMatchObject([
      { itemId: "shaker", quantity: 1 },
    ]);
    expect(goodsFor(documented([invoice], []), both, 777)).toEqual([]);
    const alike = { lines: [line("a", 1, 6, 1000), line("b", 1, 21, 1000)] };
    const kept = [
      { itemId: "a", quantity: 1 },
      { itemId: "b", quantity: 1 },
    ];
    expect(goodsFor(documented([alike], []), kept, 1000)).toEqual([]);
  });

  test("three pieces of an odd price come back one by one: together the price", () => {
    const odd = { lines: [line("odd", 3, 21, 4037)] };
    const credits: { goods: ReturnType<typeof goodsFor> }[] = [];
    for (const left of [2, 1, 0])
      credits.push({
        goods: goodsFor(documented([odd], credits), [{ itemId: "odd", quantity: left }], 1346),
      });
    expect(credits.flatMap(({ goods }) => goods.map(({ total }) => total))).toEqual([1346, 1346, 1345]);
  });
});

describe("its VAT", () => {
  const rows = [
    { percent: 6, base: 2825, vat: 170, gross: 2995 },
    { percent: 21, base: 2471, vat: 519, gross: 2990 },
  ];

  test("is that of the goods: a shaker of 14.95 holds 2.59", () => {
    expect(creditRows(rows, [], 1495, [{ percent: 21, total: 1495 }])).toEqual([
      { percent: 21, base: 1236, vat: 259, gross: 1495 },
    ]);
  });

  test("what goes back beyond the goods is in proportion; less than they cost is of them alone", () => {
    const more = creditRows(rows, [], 2495, [{ percent: 21, total: 1495 }]);
    expect(more.map(({ percent }) => percent)).toEqual([6, 21]);
    expect(more.reduce((sum, { gross }) => sum + gross, 0)).toBe(2495);
    expect(creditRows(rows, [], 1000, [{ percent: 21, total: 1495 }])).toMatchObject([
      { percent: 21, gross: 1000 },
    ]);
  });
});

describe("a price that changed in a cart", () => {
  const now = new Date("2026-11-25T12:00:00Z");
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  test("is said for an hour, against the price the line was chosen for", () => {
    const first = { repriced: priceNotes(null, [{ id: "line", cents: 2995 }], now) };
    const second = { repriced: priceNotes(first, [{ id: "line", cents: 2500 }], later(10)) };
    expect(priceBefore(second, { id: "line", cents: 2700 }, later(11))).toBe(2995);
    expect(priceBefore(second, { id: "line", cents: 2995 }, later(11))).toBeNull();
    expect(priceBefore(second, { id: "line", cents: 2700 }, later(61))).toBeNull();
  });

  test("whatever stands in the cart's metadata, which anyone can write", () => {
    for (const repriced of [null, 7, "x", { line: 3 }, { line: { cents: -1, at: "now" } }])
      expect(priceBefore({ repriced }, { id: "line", cents: 1 }, now)).toBeNull();
  });
});
