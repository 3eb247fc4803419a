import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  owedFor,
  priceOf,
  standardDelivery,
  takesAll,
  tooMany,
  type OwedLine,
} from "../../backend/src/domain/withdrawals/owed";
import { refundPlan } from "../../backend/src/domain/withdrawals/refund-plan";
import { isFinal, mayBecome } from "../../backend/src/domain/withdrawals/states";

const jar: OwedLine = { itemId: "jar", quantity: 2, cents: 3701, gone: 0, isSent: true };
const scoop: OwedLine = { itemId: "scoop", quantity: 1, cents: 450, gone: 0, isSent: true };
const list: OwedLine = { itemId: "list", quantity: 1, cents: 1200, gone: 0, isSent: false };
const costs = { delivery: 495, deliveryOwed: 0, most: 100_000 };

describe("what is owed", () => {
  test("for the whole order: all goods after discounts, and the delivery", () => {
    const wanted = [
      { itemId: "jar", quantity: 2 },
      { itemId: "scoop", quantity: 1 },
    ];
    expect(owedFor([jar, scoop], wanted, costs)).toMatchObject({ goods: 4151, delivery: 495 });
  });

  test("for a part: its price, and no delivery", () => {
    const owed = owedFor([jar, scoop], [{ itemId: "jar", quantity: 1 }], costs);
    expect(owed).toEqual({ lines: [{ itemId: "jar", quantity: 1, cents: 1851 }], goods: 1851, delivery: 0 });
  });

  test("for the part that leaves nothing: the delivery too, once", () => {
    const rest = [{ itemId: "jar", quantity: 1 }];
    const lines = [
      { ...jar, gone: 1 },
      { ...scoop, gone: 1 },
    ];
    expect(owedFor(lines, rest, costs)).toMatchObject({ goods: 1850, delivery: 495 });
    expect(owedFor(lines, rest, { ...costs, deliveryOwed: 495 })).toMatchObject({ delivery: 0 });
  });

  test("what is not sent does not keep the delivery", () => {
    expect(takesAll([scoop, list], [{ itemId: "scoop", quantity: 1 }])).toBe(true);
    expect(takesAll([list], [{ itemId: "list", quantity: 1 }])).toBe(false);
  });

  test("is never more than the buyer's money", () => {
    const wanted = [{ itemId: "scoop", quantity: 1 }];
    expect(owedFor([scoop], wanted, { ...costs, most: 500 })).toMatchObject({ goods: 450, delivery: 50 });
    expect(owedFor([scoop], wanted, { ...costs, most: -10 })).toMatchObject({ goods: 0, delivery: 0 });
  });

  test("in whatever steps a line is withdrawn, together they are its price to the cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
        (cents, steps) => {
          const quantity = steps.reduce((sum, step) => sum + step, 0);
          let gone = 0;
          let sum = 0;
          for (const step of steps) {
            sum += priceOf({ ...jar, quantity, cents, gone }, step);
            gone += step;
          }
          expect(sum).toBe(cents);
        },
      ),
    );
  });

  test("pieces that are not there are refused", () => {
    expect(tooMany([jar], [{ itemId: "jar", quantity: 2 }])).toBeNull();
    expect(tooMany([{ ...jar, gone: 1 }], [{ itemId: "jar", quantity: 2 }])).toBe("jar");
    expect(tooMany([jar], [{ itemId: "another", quantity: 1 }])).toBe("another");
  });
});

describe("express delivery gives back what standard delivery costs", () => {
  const at = (cents: number, freeFrom: number | null = null) => ({ cents, freeFrom });
  const choices: Parameters<typeof standardDelivery>[2] = [
    { code: "thuis", kind: "home", prices: { be: at(495, 6000), nl: at(695, 6000) }, express: false },
    { code: "afhaalpunt", kind: "pickup_point", prices: { be: at(395) }, express: false },
    { code: "afhalen", kind: "collect", prices: { be: at(0), nl: at(0) }, express: false },
    { code: "morgen", kind: "home", prices: { be: at(1250), nl: at(1500) }, express: true },
  ];
  test.each([
    ["the cheapest that is delivered", { code: "morgen", country: "be", goods: 3000 }, 1250, 395],
    ["by country", { code: "morgen", country: "nl", goods: 3000 }, 1500, 695],
    ["which may be free", { code: "morgen", country: "nl", goods: 6000 }, 1500, 0],
    ["of standard delivery: all that was paid", { code: "thuis", country: "be", goods: 3000 }, 495, 495],
    ["of one that is gone: all that was paid", { code: null, country: "be", goods: 3000 }, 1250, 1250],
    ["never more than was paid", { code: "morgen", country: "be", goods: 3000 }, 200, 200],
  ])("%s", (_, chosen, paid, back) => {
    expect(standardDelivery(paid, chosen, choices)).toBe(back);
  });
});

describe("what the owner does", () => {
  const line = (quantity: number, packed: number) => ({
    ...jar,
    quantity,
    packed,
    title: "Pot",
    variantTitle: "",
    productId: null,
    sealed: true,
    begun: false,
  });
  const statement = {
    id: "wdr_1",
    order_id: "order_1",
    lines: [
      { itemId: "jar", title: "Pot", variantTitle: "", quantity: 2, cents: 3701, sealed: true, packed: 0 },
    ] as unknown as Record<string, unknown>,
    goods_cents: 3701,
    delivery_cents: 495,
  };

  test("what was never packed leaves the order, what was packed comes back", () => {
    expect(refundPlan(statement, { lines: [line(3, 2)] }, null)).toMatchObject({
      takenOut: [{ itemId: "jar", quantity: 1, keeps: 2 }],
      comesBack: [{ itemId: "jar", quantity: 1 }],
      cents: 4196,
    });
  });

  test("a run that failed after the order was edited goes on where it stopped", () => {
    const before = [{ itemId: "jar", quantity: 1 }];
    expect(refundPlan(statement, { lines: [line(2, 2)] }, null, before)).toMatchObject({
      takenOut: [],
      comesBack: [{ itemId: "jar", quantity: 1 }],
    });
  });

  test("a piece whose seal is broken is not taken back, and then the delivery stays paid", () => {
    const accepted = [{ itemId: "jar", quantity: 1 }];
    expect(refundPlan(statement, { lines: [line(2, 2)] }, accepted)).toMatchObject({
      comesBack: [{ itemId: "jar", quantity: 1 }],
      cents: 1851,
    });
    expect(refundPlan(statement, { lines: [line(2, 2)] }, [])).toMatchObject({ comesBack: [], cents: 0 });
  });

  test("a statement goes forward only, and ends", () => {
    expect(mayBecome("received", "return_requested")).toBe(true);
    expect(mayBecome("return_requested", "refunded")).toBe(true);
    expect(mayBecome("return_requested", "received")).toBe(false);
    for (const state of ["refunded", "closed"] as const) {
      expect(isFinal(state)).toBe(true);
      expect(mayBecome(state, "refunded")).toBe(false);
    }
  });
});
