import { parseArgs } from "node:util";

/** Every suite of `npm test`. */
export const suites = [
  "verify",
  "rules",
  "stand-in",
  "edge",
  "http",
  "journeys",
  "money",
  "http-redis",
  "faults",
  "purchases",
] as const;
export type Suite = (typeof suites)[number];

/**
 * `npm test`: every suite, against real processes, in two lanes.
 *   npm test -- --only http,journeys       some of them
 *   npm test -- --only http cart vat       the files of a suite that have a word in their name
 *   npm test -- --only http -t "discount"  the tests of a suite that have words in their title
 *   npm test -- --only faults --times 3    several rounds, against the same shop
 *   npm test -- --only journeys every-product --pairs all   each pair of products bought
 *   npm test -- --only faults owner-deletes --changes all   each change of the owner's at both moments
 *   npm test -- --only purchases --purchases 500 --seed 7   so many random purchases, those of this seed
 *   npm test -- --only purchases one-signal --readers 50    so many readers without webhook, and without return
 *   npm test -- --only money --sales 500 --seed 7           so many random sales, against an oracle
 *   npm test -- --seed random                               other random input than every time
 */
export const { values: flags, positionals } = parseArgs({
  options: {
    only: { type: "string" },
    t: { type: "string", short: "t" },
    times: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
    purchases: { type: "string", default: "30" },
    readers: { type: "string", default: "10" },
    changes: { type: "string", default: "5" },
    pairs: { type: "string", default: "4" },
    sales: { type: "string", default: "100" },
    seed: { type: "string", default: "20261129" },
  },
  allowPositionals: true,
});

/**
 * Where random input begins. It is the same each time, so that a red test is about what was changed; what has not been
 * tried yet is looked for with `--seed random`.
 */
export const seed = flags.seed === "random" ? String(Math.floor(Math.random() * 2 ** 31)) : flags.seed;
