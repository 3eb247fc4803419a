import fc from "fast-check";
import type { Promotion } from "./terms";

/** One purchase: what is in the cart, where it goes, what is taken off, and what the owner does afterwards. */
export interface Case {
  lines: { good: number; quantity: number }[];
  country: "be" | "nl";
  delivery: "home" | "pickup_point" | "collect";
  promotions: Omit<Promotion, "code">[];
  after: After;
}

export type After =
  | { do: "nothing" }
  /** Per cent of what was paid, and then again of what is left. */
  | { do: "refund"; percents: number[] }
  | { do: "cancel" }
  /** Pieces of a line come back, and their money goes. */
  | { do: "return"; line: number; quantity: number }
  /** A line gets another quantity, or a good is added; then the difference is paid or given back. */
  | { do: "edit"; line: number; quantity: number }
  | { do: "add"; good: number; quantity: number };

export const goodsThereAre = 6;

const quantity = fc.integer({ min: 1, max: 6 });
const lines = fc.uniqueArray(fc.record({ good: fc.nat(goodsThereAre - 1), quantity }), {
  minLength: 1,
  maxLength: 4,
  selector: ({ good }) => good,
});
/** Hundredths of a per cent, or cents: round and odd ones. */
const value = fc.oneof(
  fc.record({
    kind: fc.constant("percentage" as const),
    value: fc.constantFrom(500, 1000, 1250, 3333, 5000, 7777, 10_000),
  }),
  fc.record({
    kind: fc.constant("fixed" as const),
    value: fc.constantFrom(1, 99, 333, 500, 1000, 2501, 9999),
  }),
);

/** Which of the cart's lines it is for; by place, so that it is about what is bought. */
const which = (count: number) =>
  fc.option(fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count }), { nil: null });

const shape = (count: number): fc.Arbitrary<Promotion["shape"]> =>
  fc.oneof(
    fc.constant({ of: "order" as const }),
    fc.constant({ of: "delivery" as const }),
    fc.record({
      of: fc.constant("goods" as const),
      which: which(count),
      how: fc.constant("across" as const),
    }),
    fc.record({
      of: fc.constant("goods" as const),
      which: which(count),
      how: fc.constantFrom("each" as const, "once" as const),
      pieces: fc.integer({ min: 1, max: 7 }),
    }),
    fc
      .record({
        buy: fc.nat(count - 1),
        get: fc.nat(count - 1),
        atLeast: fc.integer({ min: 1, max: 3 }),
        pieces: fc.integer({ min: 1, max: 2 }),
        times: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ times, ...rest }) => ({ of: "bought" as const, ...rest, most: rest.pieces * times })),
  );

const budget = fc.oneof(
  fc.record({ of: fc.constant("cents" as const), limit: fc.constantFrom(100, 1500, 100_000) }),
  fc.record({ of: fc.constant("orders" as const), limit: fc.constantFrom(1, 2) }),
);

const promotion = (count: number): fc.Arbitrary<Omit<Promotion, "code">> =>
  fc
    .record({
      value,
      shape: shape(count),
      automatic: fc.constantFrom(false, false, false, true),
      minimum: fc.option(fc.constantFrom(500, 2500, 5000, 10_000), { nil: null, freq: 2 }),
      budget: fc.option(budget, { nil: null, freq: 2 }),
    })
    .map(({ value: much, ...rest }) => ({ ...much, ...rest }));

const promotions = (count: number) => fc.array(promotion(count), { maxLength: 2 });

const after: fc.Arbitrary<After> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<After>({ do: "nothing" }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refund" as const),
      percents: fc.array(fc.constantFrom(10, 33, 50, 100), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<After>({ do: "cancel" }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("return" as const),
      line: fc.nat(3),
      quantity: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("edit" as const),
      line: fc.nat(3),
      quantity: fc.integer({ min: 1, max: 7 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("add" as const),
      good: fc.nat(goodsThereAre - 1),
      quantity: fc.integer({ min: 1, max: 2 }),
    }),
  },
);

const aCase: fc.Arbitrary<Case> = lines.chain((chosen) =>
  fc.record({
    lines: fc.constant(chosen),
    country: fc.constantFrom("be" as const, "nl" as const),
    delivery: fc.constantFrom("home" as const, "pickup_point" as const, "collect" as const),
    promotions: promotions(chosen.length),
    after,
  }),
);

/** The same for the same seed. */
export const casesOf = (seed: number, count: number): Case[] => fc.sample(aCase, { seed, numRuns: count });
