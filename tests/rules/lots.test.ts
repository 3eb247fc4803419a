import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { receiveGoods, type StockItem } from "../../backend/src/contracts/admin-stock";
import { lotState } from "../../backend/src/domain/lots/lot-state";
import { plannedLots, type LotFacts } from "../../backend/src/domain/lots/planned-lots";
import { mondayOf, stockMail } from "../../backend/src/domain/lots/stock-mail";
import { lotWords } from "../../backend/src/domain/packing/papers/lot-words";
import { pickingList } from "../../backend/src/domain/packing/papers/picking";
import { firstExpiredFirstOut, type LotOnHand } from "../../backend/src/modules/lots/first-expired";
import { packingLine, packingOrderOf } from "../support/packing-order";

const today = "2026-12-01";
const lot = (id: string, bestBefore: string | null, onHand: number): LotOnHand => ({
  id,
  bestBefore,
  onHand,
});

describe("first expired first out", () => {
  test("what expires first goes first; what has no date last, of the same day what came first", () => {
    const lots = [
      lot("lot_4", null, 5),
      lot("lot_3", "2027-03-01", 2),
      lot("lot_2", "2027-01-01", 2),
      lot("lot_1", "2027-03-01", 2),
    ];
    expect(firstExpiredFirstOut(lots, 7, today)).toEqual({
      taken: [
        { id: "lot_2", quantity: 2 },
        { id: "lot_1", quantity: 2 },
        { id: "lot_3", quantity: 2 },
        { id: "lot_4", quantity: 1 },
      ],
      uncovered: 0,
    });
  });

  test("on its last day a lot still goes, the day after it does not", () => {
    const lots = [lot("lot_1", "2026-11-30", 9), lot("lot_2", today, 1)];
    expect(firstExpiredFirstOut(lots, 3, today)).toEqual({
      taken: [{ id: "lot_2", quantity: 1 }],
      uncovered: 2,
    });
  });

  const anyLots = fc
    .array(
      fc.record({
        bestBefore: fc.option(fc.constantFrom("2026-11-01", "2026-12-01", "2027-01-01", "2028-01-01")),
        onHand: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 8 },
    )
    .map((some) => some.map((each, at) => ({ ...each, id: `lot_${at}` })));

  test("takes all that is wanted where it can be had, of no lot more than it has, and no later one before an earlier", () =>
    fc.assert(
      fc.property(anyLots, fc.integer({ min: 0, max: 60 }), (lots, wanted) => {
        const { taken, uncovered } = firstExpiredFirstOut(lots, wanted, today);
        const sum = taken.reduce((all, { quantity }) => all + quantity, 0);
        expect(sum + uncovered).toBe(wanted);
        const usable = lots.filter(({ bestBefore }) => bestBefore === null || bestBefore >= today);
        expect(sum).toBe(
          Math.min(
            wanted,
            usable.reduce((all, { onHand }) => all + onHand, 0),
          ),
        );
        const of = (id: string) => taken.find((each) => each.id === id)?.quantity ?? 0;
        for (const { id, onHand } of lots) expect(of(id)).toBeLessThanOrEqual(onHand);
        for (const one of usable)
          for (const other of usable)
            if ((one.bestBefore ?? "9") < (other.bestBefore ?? "9") && of(other.id) > 0)
              expect(of(one.id)).toBe(one.onHand);
      }),
    ));
});

test("thirty days before its date a lot is near it, the day after it is expired", () => {
  const states = ["2026-11-30", today, "2026-12-31", "2027-01-01", null].map((day) => lotState(day, today));
  expect(states).toEqual(["expired", "near", "near", "fine", "none"]);
});

describe("the lots that papers name", () => {
  const facts = (change: Partial<LotFacts> = {}): LotFacts => ({
    takings: ["one", "two"].map((lineId) => ({ lineId, itemId: "iitem_jar", name: "Pot", quantity: 1 })),
    lots: [
      { id: "lot_1", itemId: "iitem_jar", code: "A", bestBefore: "2027-01-01", onHand: 3 },
      { id: "lot_2", itemId: "iitem_jar", code: "B", bestBefore: null, onHand: 2 },
    ],
    uses: [],
    today,
    ...change,
  });
  const line = (itemId: string, pieces: number) =>
    packingLine({ itemId, quantity: pieces, left: pieces, unpacked: pieces });
  const orders = [
    packingOrderOf({ lines: [line("one", 2)] }),
    packingOrderOf({ id: "order_2", lines: [line("two", 4)] }),
  ];
  const words = (planned: ReturnType<typeof plannedLots>, id: string) =>
    (planned.get(id) ?? []).map(lotWords);

  test("are those that will be taken, the first order first; what is left over is without one", () => {
    const planned = plannedLots(orders, facts());
    expect(words(planned, "one")).toEqual(["2 × lot A, houdbaar tot 1 januari 2027"]);
    expect(words(planned, "two")).toEqual([
      "1 × lot A, houdbaar tot 1 januari 2027",
      "2 × lot B",
      "1 × zonder lot",
    ]);
    const [row] = pickingList(orders, planned);
    expect(row?.lots.map(lotWords)).toEqual([
      "3 × lot A, houdbaar tot 1 januari 2027",
      "2 × lot B",
      "1 × zonder lot",
    ]);
  });

  test("nothing is said of goods that have no lots, nor of what is not in this parcel", () => {
    expect(plannedLots(orders, facts({ lots: [] })).size).toBe(0);
    const [first] = orders;
    const part = plannedLots(first ? [first] : [], facts(), new Map([["one", 1]]));
    expect(words(part, "one")).toEqual(["1 × lot A, houdbaar tot 1 januari 2027"]);
  });

  test("where only what is past its date is left, they say that it is not packed", () => {
    const old = { id: "lot_0", itemId: "iitem_jar", code: "OUD", bestBefore: "2026-11-30", onHand: 9 };
    const planned = plannedLots(orders, facts({ lots: [old] }));
    expect(words(planned, "one")).toEqual(["2 × zonder lot; wat over datum is: niet inpakken"]);
    expect(pickingList(orders, planned)[0]?.lots.map(lotWords)).toEqual([
      "6 × zonder lot; wat over datum is: niet inpakken",
    ]);
    const none = plannedLots(orders, facts({ lots: [{ ...old, onHand: 0 }] }));
    expect(words(none, "one")).toEqual(["2 × zonder lot"]);
  });

  test("of a bundle each thing is named, as many as it takes", () => {
    const takings = [
      { lineId: "one", itemId: "iitem_jar", name: "Pot", quantity: 2 },
      { lineId: "one", itemId: "iitem_bag", name: "Zak", quantity: 1 },
    ];
    expect(words(plannedLots(orders, facts({ takings })), "one")).toEqual([
      "Pot: 3 × lot A, houdbaar tot 1 januari 2027",
      "Pot: 1 × lot B",
    ]);
  });

  test("what has left names what it got, whatever there is now", () => {
    const sent = packingOrderOf({
      state: "sent",
      lines: [packingLine({ itemId: "one", left: 0, unpacked: 0 })],
      parcels: [
        { id: "ful_1", sentAt: "2026-11-20T10:00:00.000Z", arrivedAt: null, key: null, tracking: [] },
      ],
    });
    const uses = [{ lineId: "one", fulfillmentId: "ful_1", lotId: "lot_2", quantity: 2 }];
    expect(words(plannedLots([sent], facts({ uses })), "one")).toEqual(["2 × lot B"]);
  });
});

describe("the code of a lot", () => {
  const wish = { itemId: "iitem_jar", quantity: 1, key: "een-druk-1" };
  const codeOf = (lot: string) => receiveGoods.safeParse({ ...wish, lot }).data?.lot;

  test("is the same however it is typed, with each space once", () => {
    expect(codeOf("  L 26\u00a0  09 ")).toBe("L 26 09");
    expect(codeOf("Cafe\u0301")).toBe("Caf\u00e9");
    expect(codeOf("")).toBe("");
  });

  test("has no signs that nobody sees, and no second line", () => {
    for (const sign of ["\u200b", "\u202e", "\u2028", "\u2029", "\n", "\u00ad", "\u0000"])
      expect(codeOf(`L26${sign}09`)).toBeUndefined();
    expect(codeOf("x".repeat(61))).toBeUndefined();
  });
});

describe("the mail about stock", () => {
  const item = (change: Partial<StockItem>): StockItem => ({
    id: "iitem_jar",
    name: "Pot",
    sku: "VK",
    isPublished: true,
    isGone: false,
    stocked: 3,
    reserved: 1,
    level: "low",
    withoutLot: 0,
    lots: [],
    bundles: [],
    ...change,
  });
  const lots: StockItem["lots"] = [
    {
      id: "lot_1",
      code: "A",
      bestBefore: "2026-11-30",
      state: "expired",
      onHand: 1,
      received: 9,
      receivedAt: "2026-01-01T10:00:00.000Z",
    },
  ];

  test("names what is few and what is past its date; nothing is no mail", () => {
    expect(stockMail([], [])).toBeNull();
    expect(stockMail([], [item({})])).toBeNull();
    const said = stockMail([item({}), item({ level: "short", stocked: 0 })], [item({ lots })]);
    expect(said?.paragraphs).toEqual([
      "Bijna op of op:",
      "Pot: nog 2 stuks te koop",
      "Pot: 1 stuk te weinig voor wat besteld is",
      "Bijna over datum of erover:",
      expect.stringMatching(/^Pot, lot A: 1 stuk, over datum sinds 30 november 2026/),
    ]);
  });

  test("is the same as long as the same things are few, and once a week at most", () => {
    const mark = (change: Partial<StockItem>) => stockMail([item(change)], [])?.mark;
    expect(mark({ stocked: 2 })).toBe(mark({}));
    expect(mark({ level: "out" })).not.toBe(mark({}));
    expect(["2026-11-29", "2026-11-30", "2026-12-06"].map(mondayOf)).toEqual([
      "2026-11-23",
      "2026-11-30",
      "2026-11-30",
    ]);
  });
});
