import { describe, expect, test } from "@jest/globals";
import { figuresQuery } from "../../backend/src/contracts/admin-figures";
import { articleSalesQuery, salesCsvQuery } from "../../backend/src/contracts/article-sales";
import { pagingFault } from "../../backend/src/api/support/validate-input";
import { daysOf } from "../../backend/src/admin/figures/periods";
import type { CountedDocument } from "../../backend/src/domain/figures/documents";
import { daysBefore, partsOf, stepsOf, sumsOf, vatByCountry } from "../../backend/src/domain/figures/sums";

const rowOf = (percent: number, gross: number) => {
  const vat = Math.round((gross * percent) / (100 + percent));
  return { percent, base: gross - vat, vat, gross };
};
const sold = (orderId: string, gross: number, more: Partial<CountedDocument> = {}): CountedDocument => ({
  ...{ orderId, isOrder: true, isCredit: false, day: "2026-11-30", country: "be" },
  ...{ delivery: "Thuis", gross, vat: [rowOf(6, gross)] },
  ...more,
});
const back = (orderId: string, gross: number): CountedDocument => {
  const { base, vat } = rowOf(6, gross);
  return sold(orderId, -gross, {
    ...{ isOrder: false, isCredit: true, delivery: "" },
    vat: [{ percent: 6, base: -base, vat: -vat, gross: -gross }],
  });
};

describe("figures of some days", () => {
  test("what went back is off turnover and VAT, and no order", () => {
    const documents = [sold("a", 2995), sold("b", 1060), back("a", 530)];
    expect(sumsOf({ from: "2026-11-30", to: "2026-11-30" }, documents, new Set(["b"]))).toEqual({
      ...{ from: "2026-11-30", to: "2026-11-30", orders: 2, returning: 1 },
      ...{ gross: 3525, net: 3325, vat: 200, credited: 530, averageOrder: 2028 },
    });
  });

  test("what a change of an order added is turnover, and no order of its own", () => {
    const documents = [sold("a", 1000), sold("a", 500, { isOrder: false })];
    const sums = sumsOf({ from: "2026-11-30", to: "2026-11-30" }, documents, new Set());
    expect(sums).toMatchObject({ orders: 1, gross: 1500, averageOrder: 1000 });
  });

  test("none: no average of nothing", () => {
    expect(sumsOf({ from: "2026-11-30", to: "2026-11-30" }, [], new Set())).toMatchObject({
      ...{ orders: 0, gross: 0, averageOrder: 0 },
    });
  });

  test("by day with the empty ones, by month above two months; steps add up", () => {
    const documents = [sold("a", 100, { day: "2026-11-02" }), sold("b", 50, { day: "2026-11-04" })];
    const week = stepsOf({ from: "2026-11-01", to: "2026-11-04" }, documents);
    expect(week.stepsBy).toBe("day");
    expect(week.steps.map(({ gross }) => gross)).toEqual([0, 100, 0, 50]);
    const quarter = stepsOf({ from: "2026-09-15", to: "2026-12-31" }, documents);
    expect(quarter).toEqual({
      stepsBy: "month",
      steps: [
        { from: "2026-09-15", gross: 0 },
        { from: "2026-10-01", gross: 0 },
        { from: "2026-11-01", gross: 150 },
        { from: "2026-12-01", gross: 0 },
      ],
    });
  });

  test("by name, the largest first; a document with two names counts for both", () => {
    const documents = [sold("a", 100), sold("b", 300), back("b", 50)];
    const codes = new Map([["b", ["WELKOM10", "GRATIS"]]]);
    expect(partsOf(documents, ({ orderId }) => codes.get(orderId) ?? [])).toEqual([
      { name: "GRATIS", orders: 1, gross: 250 },
      { name: "WELKOM10", orders: 1, gross: 250 },
    ]);
  });

  test("VAT by state and rate", () => {
    const dutch = sold("c", 1090, { country: "nl", vat: [rowOf(9, 1090)] });
    expect(vatByCountry([dutch, sold("a", 1060), back("a", 106)])).toEqual([
      { country: "be", percent: 6, base: 900, vat: 54, gross: 954 },
      { country: "nl", percent: 9, base: 1000, vat: 90, gross: 1090 },
    ]);
  });
});

describe("days", () => {
  test.each([
    ["today", "2026-11-30", "2026-11-30"],
    ["week", "2026-11-30", "2026-11-30"],
    ["month", "2026-11-01", "2026-11-30"],
    ["lastMonth", "2026-10-01", "2026-10-31"],
    ["quarter", "2026-10-01", "2026-11-30"],
    ["lastQuarter", "2026-07-01", "2026-09-30"],
    ["year", "2026-01-01", "2026-11-30"],
    ["lastYear", "2025-01-01", "2025-12-31"],
  ] as const)("%s is from %s to %s", (name, from, to) => {
    expect(daysOf(name, "2026-11-30")).toEqual({ from, to });
  });

  test("across the year, and a week that began in the one before", () => {
    expect(daysOf("lastQuarter", "2027-02-03")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(daysOf("lastMonth", "2027-01-03")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
    expect(daysOf("week", "2027-01-03")).toEqual({ from: "2026-12-28", to: "2027-01-03" });
  });

  test("as many days just before", () => {
    expect(daysBefore({ from: "2026-11-30", to: "2026-11-30" })).toEqual({
      ...{ from: "2026-11-29", to: "2026-11-29" },
    });
    expect(daysBefore({ from: "2026-03-01", to: "2026-03-31" })).toEqual({
      ...{ from: "2026-01-29", to: "2026-02-28" },
    });
  });
});

test.each([
  ["2026-11-01", "2026-11-30", true],
  ["2990-01-01", "2999-12-31", true],
  ["3000-01-01", "3000-01-02", false],
  ["9999-01-01", "9999-12-31", false],
  ["0000-01-01", "0000-12-31", false],
])("days from %s to %s can be asked of: %s", (from, to, taken) => {
  for (const query of [figuresQuery, articleSalesQuery, salesCsvQuery])
    expect(query.safeParse({ from, to }).success).toBe(taken);
});

test("a list has whole numbers for how much of it is asked, and from where", () => {
  const most = { limit: 1_000, offset: 5_000 };
  expect(pagingFault({}, most)).toBeNull();
  expect(pagingFault({ limit: "1000", offset: "5000" }, most)).toBeNull();
  for (const wrong of ["-1", "1001", "1.5", "", "x", ["1", "2"]])
    expect(pagingFault({ limit: wrong }, most)).toBe("limit");
  for (const wrong of ["-1", "5001"]) expect(pagingFault({ limit: "0", offset: wrong }, most)).toBe("offset");
});
