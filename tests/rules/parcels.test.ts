import { describe, expect, test } from "@jest/globals";
import {
  packingSteps,
  papersQuery,
  type PackingOrder,
  type ParcelWish,
} from "../../backend/src/contracts/admin-packing";
import { piecesIn } from "../../backend/src/domain/letters/parcel-pieces";
import { stepPlan } from "../../backend/src/domain/packing/step-plan";
import { carrierOf, carriers, linkOf, trackingUrl } from "../../backend/src/shared/parcels/tracking";
import { packingLine, packingOrderOf } from "../support/packing-order";

const gent = { postcode: "9000", country: "be" };

describe("the carrier of a number", () => {
  test.each([
    ["323212345612345612345612", "bpost"],
    ["CD 123 456 789 BE", "bpost"],
    ["3SABCD1234567", "postnl"],
    ["3sabcd-123.4567", "postnl"],
    ["RR123456789NL", "postnl"],
    ["JVGL06123456789012345678", "dhl"],
    ["1234567890", "dhl"],
    ["12345678", "mondial_relay"],
    ["12345678901", "gls"],
    ["ZKU1ABCD", "gls"],
    ["hallo", undefined],
    ["", undefined],
    ["123456", undefined],
  ])("%s is of %s", (number, code) => expect(carrierOf(number)?.code).toBe(code));

  test("each carrier has a link that holds the number, and nothing that is not filled in", () => {
    for (const { code } of carriers) {
      const url = trackingUrl("AB 12", { postcode: "1234 AB", country: "nl" }, code) ?? "";
      expect(new URL(url).protocol).toBe("https:");
      expect(url).toContain("AB12");
      expect(url).not.toMatch(/[{}]/);
    }
  });

  test("PostNL is asked with country and postcode", () =>
    expect(trackingUrl("3SABCD1234567", { postcode: "1234 AB", country: "nl" })).toBe(
      "https://jouw.postnl.nl/track-and-trace/3SABCD1234567-NL-1234AB",
    ));

  test("what is typed cannot make another address of the link", () =>
    expect(trackingUrl("1&x=2#?/../$&", gent, "gls")).toBe(
      "https://gls-group.com/BE/nl/pakket-volgen?match=1%26X%3D2%23%3F%2F%2F%24%26",
    ));

  test("the owner's own link is kept; Medusa's placeholder is not one", () => {
    const number = "12345678901";
    expect(linkOf({ number, url: "https://volg.example/1" }, gent, null)).toBe("https://volg.example/1");
    for (const url of ["#", "", null, "javascript:alert(1)"])
      expect(linkOf({ number, url }, gent, {})).toContain("gls-group.com");
    expect(linkOf({ number: "onbekend", url: "#" }, gent, null)).toBeNull();
  });

  test("of a carrier that was chosen, whatever its number looks like; of another one there is none", () => {
    const label = { number: "12345678901", url: "" };
    expect(linkOf(label, gent, { carrier: "bpost" })).toContain("bpost");
    expect(linkOf(label, gent, { carrier: "other" })).toBeNull();
  });
});

const wish = (more: Partial<ParcelWish> = {}): ParcelWish => ({ id: "order_1", key: "press-0001", ...more });
const parcel = (change: Partial<PackingOrder["parcels"][number]> = {}) => ({
  id: "ful_1",
  sentAt: null,
  arrivedAt: null,
  key: null,
  tracking: [],
  ...change,
});

describe("what a press of the button does", () => {
  test("all that is left becomes one parcel, with the link of its number", () => {
    const lines = [
      packingLine({ left: 1, unpacked: 1 }),
      packingLine({ itemId: "ordli_pdf", digital: true, left: 0, unpacked: 0 }),
    ];
    expect(
      stepPlan("send", packingOrderOf({ lines }), wish({ tracking: "3212 3456 1234 5612 3456 1212" })),
    ).toMatchObject({
      fault: null,
      leaves: [
        {
          orderId: "order_1",
          packed: null,
          items: [{ id: "ordli_jar", quantity: 1 }],
          carrier: "bpost",
          tracking: [{ number: "321234561234561234561212" }],
          key: "press-0001",
        },
      ],
    });
  });

  test("what was packed on Medusa's own page leaves as it was packed, the rest beside it", () => {
    const order = packingOrderOf({ lines: [packingLine({ unpacked: 1 })], parcels: [parcel()] });
    expect(stepPlan("send", order, wish())).toMatchObject({
      leaves: [
        { packed: "ful_1", items: [] },
        { packed: null, items: [{ id: "ordli_jar", quantity: 1 }] },
      ],
    });
  });

  test("the same press again does nothing, also when pieces were chosen", () => {
    const parcels = [parcel({ sentAt: "2026-11-25T12:00:00.000Z", key: "press-0001" })];
    const order = packingOrderOf({
      state: "partly",
      lines: [packingLine({ left: 1, unpacked: 1 })],
      parcels,
    });
    const again = wish({ items: [{ item_id: "ordli_jar", quantity: 1 }] });
    expect(stepPlan("send", order, again)).toEqual({ fault: null, leaves: [], arrives: [] });
    expect(stepPlan("send", order, { ...again, key: "press-0002" })).toMatchObject({
      leaves: [{ packed: null }],
    });
    expect(stepPlan("send", packingOrderOf({ state: "sent" }), wish())).toEqual({
      fault: null,
      leaves: [],
      arrives: [],
    });
  });

  test("a press that ended halfway is taken up by the same press again", () => {
    const order = packingOrderOf({
      lines: [packingLine({ unpacked: 1 })],
      parcels: [parcel({ key: "press-0001" })],
    });
    const again = wish({ items: [{ item_id: "ordli_jar", quantity: 1 }] });
    expect(stepPlan("send", order, again)).toMatchObject({ leaves: [{ packed: "ful_1", items: [] }] });
  });

  test.each([
    [{ state: "canceled" }, "canceled"],
    [{ problem: "unpaid" }, "unpaid"],
    [{ problem: "withdrawn" }, "withdrawn"],
    [{ kind: "collect" }, "to_be_collected"],
    [{ state: "digital", kind: "digital" }, "nothing_to_send"],
  ] satisfies [Partial<PackingOrder>, string][])("an order with %j stays", (change, fault) =>
    expect(stepPlan("send", packingOrderOf(change), wish())).toEqual({ fault }),
  );

  test("more pieces than are left, pieces of another order and a number of nobody are refused", () => {
    const items = (item_id: string, ...quantities: number[]) =>
      wish({ items: quantities.map((quantity) => ({ item_id, quantity })) });
    expect(stepPlan("send", packingOrderOf(), items("ordli_jar", 3))).toEqual({ fault: "too_many" });
    // The same line twice is what both ask.
    expect(stepPlan("send", packingOrderOf(), items("ordli_jar", 1, 2))).toEqual({ fault: "too_many" });
    expect(stepPlan("send", packingOrderOf(), items("ordli_x", 1))).toEqual({ fault: "too_many" });
    expect(stepPlan("send", packingOrderOf(), wish({ tracking: "??" }))).toEqual({
      fault: "carrier_unknown",
    });
    expect(stepPlan("send", packingOrderOf(), wish({ tracking: "A1", carrier: "koerier" }))).toEqual({
      fault: "carrier_unknown",
    });
    expect(stepPlan("send", packingOrderOf(), wish({ tracking: "A1", carrier: "other" }))).toMatchObject({
      leaves: [{ tracking: [{ number: "A1", url: null }] }],
    });
  });

  test("an order is collected once it is ready, and only then", () => {
    const ready = packingOrderOf({
      kind: "collect",
      state: "ready",
      parcels: [parcel({ sentAt: "2026-11-25T12:00:00.000Z" })],
    });
    expect(stepPlan("ready", packingOrderOf({ kind: "collect" }), wish())).toMatchObject({
      leaves: [{ packed: null }],
    });
    expect(stepPlan("collected", packingOrderOf({ kind: "collect" }), wish())).toEqual({
      fault: "not_ready",
    });
    expect(stepPlan("collected", ready, wish())).toEqual({ fault: null, leaves: [], arrives: ["ful_1"] });
    expect(stepPlan("collected", { ...ready, state: "collected" }, wish())).toMatchObject({ arrives: [] });
    expect(stepPlan("collected", packingOrderOf(), wish())).toEqual({ fault: "not_to_be_collected" });
    expect(stepPlan("ready", packingOrderOf(), wish())).toEqual({ fault: "not_to_be_collected" });
  });
});

test("a parcel counts bundles, not what they take from stock", () => {
  const lines = [
    {
      id: "set",
      variant: {
        inventory_items: [
          { inventory_item_id: "jar", required_quantity: 3 },
          { inventory_item_id: "scoop", required_quantity: 1 },
        ],
      },
    },
    { id: "gone", variant: null },
  ];
  const items = [
    { line_item_id: "set", inventory_item_id: "jar", quantity: 6 },
    { line_item_id: "set", inventory_item_id: "scoop", quantity: 2 },
    { line_item_id: "gone", inventory_item_id: null, quantity: 4 },
  ];
  expect([...piecesIn(items, lines)]).toEqual([
    ["set", 2],
    ["gone", 4],
  ]);
});

describe("what the owner's browser sends", () => {
  const order = { id: "order_01ABC", key: "press-0001" };
  test.each([
    [{ step: "send", orders: [] }],
    [{ step: "throw", orders: [order] }],
    [{ step: "send", orders: [{ ...order, id: "x'; drop table" }] }],
    [{ step: "send", orders: [{ ...order, key: "a b" }] }],
    [{ step: "send", orders: [{ ...order, tracking: "<script>" }] }],
    [{ step: "send", orders: [{ ...order, items: [{ item_id: "a", quantity: -1 }] }] }],
    [{ step: "send", orders: [{ ...order, more: 1 }] }],
  ])("%j is refused", (body) => expect(packingSteps.safeParse(body).success).toBe(false));

  test("papers are of orders that are named, each once", () => {
    expect(papersQuery.parse({ orders: "order_A,order_A,order_B", pieces: "ordli_1:2" })).toEqual({
      orders: ["order_A", "order_B"],
      size: "A4",
      pieces: new Map([["ordli_1", 2]]),
    });
    for (const orders of ["", "order_A,", "../x", "order_A' or 1=1"])
      expect(papersQuery.safeParse({ orders }).success).toBe(false);
  });
});
