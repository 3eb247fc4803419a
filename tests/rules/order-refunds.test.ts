import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { goodsPlan, type OrderedLine } from "../../backend/src/domain/refunds/refund-goods";
import {
  partsFor,
  partsTotal,
  refundable,
  type ChosenParts,
} from "../../backend/src/modules/invoices/chosen-refund";
import { creditRows } from "../../backend/src/modules/invoices/credit";

const line = (itemId: string, quantity: number, percent: number, total: number) => ({
  ...{ itemId, title: itemId, variant: "", quantity, percent, total },
  ...{ unitPrice: Math.ceil(total / quantity), discount: 0 },
});
const vatRow = (percent: number, gross: number) => {
  const vat = Math.round((gross * percent) / (100 + percent));
  return { percent, base: gross - vat, vat, gross };
};
/** Collagen at 6 %, three shakers with a discount at 21 %, delivery over both. */
const invoice = {
  lines: [line("collagen", 1, 6, 2995), line("shaker", 3, 21, 4036)],
  vat: [vatRow(6, 2995 + 211), vatRow(21, 4036 + 284)],
};
const one = (itemId: string, quantity = 1) => ({ lines: [{ itemId, quantity }], delivery: false });
const creditOf = (parts: ChosenParts, before: { vat: ReturnType<typeof vatRow>[] }[]) => ({
  goods: parts.goods.map((each) => ({ ...each, title: each.itemId, variant: "", percent: 21 })),
  delivery: parts.delivery,
  vat: creditRows(
    invoice.vat,
    before.flatMap(({ vat }) => vat),
    partsTotal(parts),
    [
      ...parts.goods.map(({ itemId, total }) => ({ percent: itemId === "shaker" ? 21 : 6, total })),
      ...parts.delivery,
    ],
  ),
});

describe("what chosen pieces come to", () => {
  test("pieces of a discounted line, one by one: whole cents, and the last is the rest", () => {
    const credits: ReturnType<typeof creditOf>[] = [];
    for (let piece = 1; piece <= 3; piece += 1) {
      const parts = partsFor(refundable([invoice], credits), one("shaker"));
      if (!parts) throw new Error("none left");
      credits.push(creditOf(parts, credits));
    }
    expect(credits.map(({ goods }) => goods[0]?.total)).toEqual([1345, 1346, 1345]);
    expect(partsFor(refundable([invoice], credits), one("shaker"))).toBeNull();
  });

  test("delivery is what an invoice has at a rate beside its lines, once", () => {
    const left = refundable([invoice], []);
    expect(left.delivery).toEqual([
      { percent: 6, total: 211 },
      { percent: 21, total: 284 },
    ]);
    const parts = partsFor(left, { lines: [], delivery: true });
    if (!parts) throw new Error("none");
    const credit = creditOf(parts, []);
    expect(credit.vat).toMatchObject([
      { percent: 6, gross: 211 },
      { percent: 21, gross: 284 },
    ]);
    expect(refundable([invoice], [credit]).delivery).toEqual([]);
  });

  test("more than a line has, and what is no line, is refused", () => {
    const left = refundable([invoice], []);
    expect(partsFor(left, one("shaker", 4))).toBeNull();
    expect(partsFor(left, one("other"))).toBeNull();
  });

  test("what an amount took from a rate does not go back again with the goods of that rate", () => {
    const credit = { goods: [], delivery: [], vat: [vatRow(6, 1000)] };
    const parts = partsFor(refundable([invoice], [credit]), { ...one("collagen"), delivery: true });
    expect(parts).toMatchObject({
      goods: [{ total: 3206 - 1000 }],
      delivery: [
        { percent: 6, total: 0 },
        { percent: 21, total: 284 },
      ],
    });
  });

  test("whatever the steps, credit notes are at the rate of what they are for and together the invoice", () => {
    const steps = fc.shuffledSubarray(["collagen", "shaker", "shaker", "shaker", "delivery"], {
      minLength: 5,
    });
    fc.assert(
      fc.property(steps, (order) => {
        const credits: ReturnType<typeof creditOf>[] = [];
        for (const step of order) {
          const left = refundable([invoice], credits);
          const wish = step === "delivery" ? { lines: [], delivery: true } : one(step);
          const parts = partsFor(left, wish);
          if (!parts) throw new Error(`${step} is refused`);
          const credit = creditOf(parts, credits);
          if (step === "shaker") expect(credit.vat.map(({ percent }) => percent)).toEqual([21]);
          if (step === "collagen") expect(credit.vat.map(({ percent }) => percent)).toEqual([6]);
          credits.push(credit);
        }
        expect(refundable([invoice], credits)).toMatchObject({ lines: [], delivery: [], total: 0 });
        for (const { percent, vat } of invoice.vat) {
          const rows = credits.flatMap((each) => each.vat.filter((row) => row.percent === percent));
          expect(rows.reduce((sum, row) => sum + row.vat, 0)).toBe(vat);
        }
      }),
    );
  });
});

describe("what happens to the pieces", () => {
  const ordered: OrderedLine = {
    ...{ itemId: "shaker", quantity: 4, packed: 2, returned: 0, waiting: 0, stocked: true },
  };
  const plan = (of: Partial<OrderedLine>, quantity: number, restock = true) =>
    goodsPlan([{ ...ordered, ...of }], [{ itemId: "shaker", quantity }], restock);

  test("what was never packed leaves the order before what was packed comes back", () => {
    expect(plan({}, 3)).toEqual({
      takenOut: [{ itemId: "shaker", quantity: 2, keeps: 2 }],
      comesBack: [{ itemId: "shaker", quantity: 1 }],
      stillToSend: 0,
    });
  });

  test("without stock back nothing moves, and what was never packed is still to be sent", () => {
    expect(plan({}, 3, false)).toEqual({ takenOut: [], comesBack: [], stillToSend: 2 });
  });

  test("what came back before does not come back again, and a file has no stock", () => {
    expect(plan({ packed: 4, returned: 1, waiting: 1 }, 1)).toMatchObject({ takenOut: [], comesBack: [] });
    expect(plan({ packed: 4, returned: 1, waiting: 1 }, 4)).toMatchObject({
      comesBack: [{ quantity: 3 }],
    });
    expect(plan({ stocked: false }, 2)).toMatchObject({ takenOut: [], comesBack: [], stillToSend: 0 });
  });
});
