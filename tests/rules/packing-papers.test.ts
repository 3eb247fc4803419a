import { describe, expect, test } from "@jest/globals";
import { carrierCsv } from "../../backend/src/domain/packing/carrier-csv";
import { labelsPdf } from "../../backend/src/domain/packing/papers/labels";
import { pickingList, pickingPdf } from "../../backend/src/domain/packing/papers/picking";
import { slipsPdf } from "../../backend/src/domain/packing/papers/slips";
import { settingsOfFile } from "../../backend/src/domain/shop/file-as-shop";
import { readShopFile } from "../../backend/src/domain/shop/shop-file";
import { packingLine, packingOrderOf } from "../support/packing-order";
import { pdfText } from "../support/pdf-text";

const pdf = packingLine({
  itemId: "ordli_pdf",
  title: "Voedingslijst",
  variantTitle: "",
  sku: "VK-LIJST",
  quantity: 1,
  left: 0,
  unpacked: 0,
  digital: true,
});
const shop = settingsOfFile(readShopFile());
const unsealed = { shop, sealed: new Set<string>() };

describe("a packing slip", () => {
  test("says who, what has not left, the pick-up point and how to withdraw; and no price", async () => {
    const order = packingOrderOf({
      pickupPoint: "Bakkerij Janssens, Gent",
      lines: [packingLine({ quantity: 3, left: 2 }), pdf],
      country: "nl",
      name: "Zoë Żak",
    });
    for (const size of ["A4", "A6"] as const) {
      const text = pdfText(await slipsPdf([order], size, { shop, sealed: new Set([order.id]) }));
      for (const words of [
        "Pakbon",
        "Bestelling 41 van 25 november 2026",
        "Żak",
        "Nederland",
        "Afhaalpunt: Bakkerij Janssens, Gent",
        "Runderbouillon",
        "450 ml",
        "Al weg: 1 × Runderbouillon, 450 ml.",
        "Niet in het pakje: 1 × Voedingslijst.",
        "herroepen tot 14 dagen",
        "herroepen, zonder account",
        "Verzegelde voeding",
        "wettelijke garantie",
        "BE0123.456.749",
      ])
        expect(text).toContain(words);
      expect(text).not.toContain("€");
    }
  });

  test("promises the days of its order, which the settings may have changed since", async () => {
    const text = pdfText(await slipsPdf([packingOrderOf({ withdrawalDays: 30 })], "A4", unsealed));
    expect(text).toContain("herroepen tot 30 dagen");
  });

  test("prints the shop's name in letters that have it", async () => {
    const named = { ...shop, trader: { ...shop.trader, name: "Čistá Łyżka Ωραία Жук" } };
    for (const size of ["A4", "A6"] as const) {
      const text = pdfText(await slipsPdf([packingOrderOf()], size, { ...unsealed, shop: named }));
      // Above the slip, in the sentence about withdrawal, and at the foot.
      for (const word of named.trader.name.split(" ")) expect(text.split(word)).toHaveLength(4);
    }
  });

  test("of a part says what comes in another parcel; of an order that left, what was in it", async () => {
    const lines = [
      packingLine(),
      packingLine({ itemId: "ordli_mug", title: "Mok", variantTitle: "", left: 1, quantity: 1 }),
    ];
    const part = await slipsPdf([packingOrderOf({ lines })], "A4", {
      ...unsealed,
      chosen: new Map([["ordli_jar", 1]]),
    });
    expect(pdfText(part)).toContain("Komt in een ander pakje: 1 × Runderbouillon, 450 ml, 1 × Mok.");
    const gone = packingOrderOf({ state: "sent", lines: [packingLine({ left: 0, unpacked: 0 })] });
    expect(pdfText(await slipsPdf([gone], "A4", unsealed))).toContain("450 ml 2");
  });

  test("has a page of its own for each order, and is the same each time", async () => {
    const orders = [packingOrderOf(), packingOrderOf({ id: "order_2", displayId: 42 })];
    const [one, other] = [await slipsPdf(orders, "A6", unsealed), await slipsPdf(orders, "A6", unsealed)];
    expect(one.equals(other)).toBe(true);
    expect(one.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
  });
});

test("a label has the whole address in letters that print every name", async () => {
  const order = packingOrderOf({
    name: "Đặng Thị Ngọc",
    company: "Bouillon & zoon",
    pickupPoint: "Krantenwinkel",
  });
  const text = pdfText(await labelsPdf([order, packingOrderOf({ name: "王小明" })], shop));
  for (const words of [
    "Đặng",
    "Bouillon",
    "Dorpsstraat 1",
    "9000 Gent",
    "België",
    "Krantenwinkel",
    "Bestelling 41",
  ])
    expect(text).toContain(words);
  // No font has the last one: it stands there in Latin letters.
  expect(text).toContain("Wang");
});

test("the picking list adds up the pieces that have not left, by variant", async () => {
  const orders = [
    packingOrderOf({ lines: [packingLine(), pdf] }),
    packingOrderOf({
      displayId: 42,
      lines: [
        packingLine({ title: "Bouillon (nieuw)", left: 1 }),
        packingLine({ sku: "A", title: "Appelazijn", left: 4 }),
      ],
    }),
    packingOrderOf({ id: "order_43", displayId: 43, lines: [packingLine({ left: 0 })] }),
  ];
  expect(pickingList(orders).map(({ sku, pieces }) => [sku, pieces])).toEqual([
    ["A", 4],
    ["VK-BOU-RUN", 3],
  ]);
  const text = pdfText(await pickingPdf(orders, new Map([["order_43", [{ words: "Groen lint." }]]])));
  expect(text).toContain("3 bestellingen: 41, 42, 43");
  expect(text).toContain("Alles samen 7");
  expect(text).toContain("Je notitie bij bestelling 43: Groen lint.");
});

describe("the file for a carrier", () => {
  const grams = new Map([["VK-BOU-RUN", 612.4]]);
  test("opens in a Dutch Excel, with the weight of what has not left", () => {
    const file = carrierCsv(
      [packingOrderOf({ lines: [packingLine({ left: 1 }), pdf], phone: "+32 470 12 34 56" })],
      grams,
    );
    expect(file.startsWith("\ufeffNaam;Bedrijf;Straat en nummer;Postcode;")).toBe(true);
    expect(file.split("\r\n")[1]).toBe(
      "Lies Lezer;;Dorpsstraat 1;9000;Gent;BE;lies@example.com;0032 470 12 34 56;612;41;",
    );
  });

  test("a weight that is not known is left empty, never too little", () => {
    const lines = [packingLine(), packingLine({ sku: "NIEUW" })];
    expect(carrierCsv([packingOrderOf({ lines })], grams).split("\r\n")[1]).toContain(";;;41;");
  });

  test.each(["=1+1", "@som(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\tx", 'a";b'])(
    "%j stays text",
    (name) => {
      const [, row = ""] = carrierCsv([packingOrderOf({ name, company: "x" })], grams).split("\r\n");
      expect(row).toMatch(/^("')?'?[^=@+\t-]/);
      expect(row.replace(/^"(?:[^"]|"")*"/, "").split(";").length).toBeGreaterThanOrEqual(11);
    },
  );
});
