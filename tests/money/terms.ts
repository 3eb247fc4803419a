import type { Exact } from "./exact";

export interface Good {
  /** Whole cents of one piece. */
  unit: number;
  quantity: number;
  percent: number;
  /** It is sent, as against a file. */
  sent: boolean;
}

/** How much: per cent in hundredths, or cents. */
export interface Value {
  kind: "percentage" | "fixed";
  value: number;
}

export interface Promotion extends Value {
  code: string;
  automatic: boolean;
  /** Cents of goods before discounts from which it counts. */
  minimum: number | null;
  /** What its campaign may give away in all: cents, or orders. */
  budget: { of: "cents" | "orders"; limit: number } | null;
  shape:
    | { of: "order" }
    | { of: "delivery" }
    /** Of these goods, all when null: all together, so many pieces of each line, or so many of the cheapest. */
    | { of: "goods"; which: number[] | null; how: "across" }
    | { of: "goods"; which: number[] | null; how: "each" | "once"; pieces: number }
    | { of: "bought"; buy: number; atLeast: number; get: number; pieces: number; most: number };
}

export interface Sale {
  goods: Good[];
  /** Null while none is chosen. Free from so many cents of goods after discounts. */
  delivery: { cents: number; freeFrom: number } | null;
  promotions: Promotion[];
}

export interface Figures {
  lines: { before: number; after: number }[];
  delivery: { before: number; after: number };
  taken: { code: string; cents: number }[];
  before: number;
  total: number;
  /** Gross at each rate, before it is rounded to cents. */
  rates: { percent: number; gross: Exact }[];
}
