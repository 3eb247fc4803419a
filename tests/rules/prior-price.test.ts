import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { priorPrice, type PriceSince } from "../../backend/src/modules/price-history/prior-price";

const now = new Date("2026-11-25T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const history = (...points: [amount: number, days: number][]): PriceSince[] =>
  points.map(([amount, days]) => ({ amount, since: daysAgo(days) }));

describe("the earlier price beside a reduced one (Directive 98/6/EC art. 6a)", () => {
  test("100, then 80: shows 100 and 20 %", () => {
    expect(priorPrice(history([100, 90], [80, 5]), now)).toEqual({ amount: 100, percent: 20 });
  });

  test("80, raised to 100, then 90 is no reduction", () => {
    expect(priorPrice(history([80, 90], [100, 20], [90, 5]), now)).toBeNull();
  });

  test("a low price more than 30 days before the reduction began no longer counts", () => {
    expect(priorPrice(history([80, 90], [100, 50], [90, 5]), now)).toEqual({ amount: 100, percent: 10 });
  });

  test("a further cut without a break keeps the first earlier price", () => {
    expect(priorPrice(history([100, 90], [80, 20], [70, 2]), now)).toEqual({ amount: 100, percent: 30 });
  });

  test("a price that rose, never changed or is not known has no earlier price", () => {
    expect(priorPrice(history([80, 90], [100, 5]), now)).toBeNull();
    expect(priorPrice(history([80, 90]), now)).toBeNull();
    expect(priorPrice([], now)).toBeNull();
  });

  test("what begins tomorrow does not count today; a price recorded twice counts once", () => {
    expect(priorPrice(history([100, 90], [80, -1]), now)).toBeNull();
    expect(priorPrice(history([100, 90], [80, 5], [80, 4]), now)?.amount).toBe(100);
  });

  test("never gives an earlier price that is not above the present one", () => {
    const point = fc.record({
      amount: fc.integer({ min: 1, max: 500 }),
      days: fc.integer({ min: 0, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const prices = history(...points.map(({ amount, days }): [number, number] => [amount, days]));
        const present = [...prices].sort((a, b) => a.since.getTime() - b.since.getTime()).at(-1);
        const prior = priorPrice(prices, now);
        if (prior) expect(prior.amount).toBeGreaterThan(present?.amount ?? 0);
      }),
    );
  });
});
