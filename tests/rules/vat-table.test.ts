import { describe, expect, test } from "@jest/globals";
import { deliveryTax } from "../../backend/src/modules/vat/delivery-tax";
import { vatIn, vatTable, type Taxed } from "../../backend/src/domain/vat/vat-table";
import { wholeCents } from "../../backend/src/shared/whole-cents";

const goods = (percent: number, net: number, code = `be-${percent}`) => ({
  rateId: `txr_${percent}`,
  name: `Btw ${percent} %`,
  code,
  percent,
  net,
});
const line = (total: number, rate: number): Taxed => ({ total, tax_lines: [{ rate }] });

describe("VAT on delivery", () => {
  test("goods at one rate: delivery has that rate", () => {
    expect(deliveryTax([goods(6, 10), goods(6, 5, "be-publication")], "by_value")).toMatchObject({
      rate: 6,
      rateId: "txr_6",
      shares: [{ percent: 6, share: 1 }],
    });
  });

  test("a mixed cart: split by what the goods are worth without VAT", () => {
    expect(deliveryTax([goods(21, 25), goods(6, 75)], "by_value")).toEqual({
      rateId: undefined,
      name: "Btw 6 % + Btw 21 %",
      code: "be-6+be-21",
      rate: 9.75,
      shares: [
        { percent: 6, share: 0.75 },
        { percent: 21, share: 0.25 },
      ],
    });
  });

  test("by the main goods, when the setting says so", () => {
    expect(deliveryTax([goods(21, 25), goods(6, 75)], "main_goods")?.rate).toBe(6);
    expect(deliveryTax([goods(21, 75), goods(6, 25)], "main_goods")?.rate).toBe(21);
  });

  test("goods that are worth nothing give nothing", () => {
    expect(deliveryTax([goods(6, 0)], "by_value")).toBeNull();
    expect(deliveryTax([], "by_value")).toBeNull();
  });

  test("shares are one whole, whatever the values", () => {
    for (let net = 0.01; net < 50; net += 0.37) {
      const shares = deliveryTax([goods(6, net), goods(21, 7.77), goods(9, 3.33)], "by_value")?.shares ?? [];
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});

describe("the VAT table", () => {
  test("rounds once a rate, and adds up to the total", () => {
    expect(vatTable([line(29.95, 6), line(14.95, 21)], 4490)).toEqual([
      { percent: 6, base: 2825, vat: 170, gross: 2995 },
      { percent: 21, base: 1236, vat: 259, gross: 1495 },
    ]);
  });

  test("delivery is in the rows of the goods it is for", () => {
    const delivery = {
      total: 4.95,
      tax_lines: [
        {
          rate: 9.75,
          data: {
            shares: [
              { percent: 6, share: 0.75 },
              { percent: 21, share: 0.25 },
            ],
          },
        },
      ],
    };
    const rows = vatTable([line(79.5, 6), line(30.25, 21), delivery], 11470);
    // 4.95 / 1.0975 = 4.5103 net; three quarters of it with 6 % is 3.586.
    expect(rows).toEqual([
      { percent: 6, base: 7839, vat: 470, gross: 8309 },
      { percent: 21, base: 2612, vat: 549, gross: 3161 },
    ]);
  });

  test("odd cents of a discount: nothing is lost or made", () => {
    // 10 % of 29.95 leaves 26.955, twice; 53.91 in all.
    const rows = vatTable([line(26.955, 6), line(26.955, 21)], 5391);
    expect(rows.map(({ gross }) => gross)).toEqual([2696, 2695]);
    expect(rows.every(({ base, vat, gross }) => base + vat === gross)).toBe(true);
  });

  test("every total of three rates adds up", () => {
    for (let cents = 1; cents < 4000; cents += 7) {
      const parts = [cents / 300, (cents * 1.7) / 300, (cents * 0.3) / 300];
      const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * 100);
      const rows = vatTable(
        parts.map((part, at) => line(part, [5.5, 6, 21][at] ?? 0)),
        total,
      );
      expect(rows.reduce((sum, { base, vat }) => sum + base + vat, 0)).toBe(total);
    }
  });

  test("lines that do not make the total are refused", () => {
    expect(() => vatTable([line(10, 6)], 1001)).toThrow("is not 1001");
  });

  test("half a cent goes up, also at 5.5 %", () => {
    expect(vatIn(10550, 5.5)).toBe(550);
    expect(vatIn(53, 6)).toBe(3);
    expect(vatIn(0, 21)).toBe(0);
  });

  test("cents that are left go to those that lost most", () => {
    expect(wholeCents([10.6, 10.2, 10.2], 31)).toEqual([11, 10, 10]);
    expect(wholeCents([0.5, 0.5], 1)).toEqual([1, 0]);
  });
});
