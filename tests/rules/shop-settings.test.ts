import { describe, expect, test } from "@jest/globals";
import defaults from "../../backend/src/contracts/shop-defaults.json";
import type { ShopDelivery, ShopSettings } from "../../backend/src/contracts/shop-settings";
import { announcementOn, announcesOther } from "../../backend/src/domain/shop/announcement";
import { deliveryTable } from "../../backend/src/domain/shop/delivery-table";
import { mergeLoaded, type WholeShop } from "../../backend/src/domain/shop/merge-loaded";
import { optionUpdates } from "../../backend/src/domain/shop/option-updates";
import { pageFactsOf } from "../../backend/src/domain/shop/page-facts";
import { settingsFaults } from "../../backend/src/domain/shop/settings-faults";
import { freeDeliveryFrom, freeDeliveryIn } from "../../backend/src/domain/shop/shop-deliveries";
import { RememberedBriefly } from "../../backend/src/shared/remembered-briefly";
import { demoTrader } from "../support/demo-trader";

const settings: ShopSettings = {
  trader: {
    ...demoTrader,
    ...{ companyNumber: "0700.000.005", register: "RPR Gent", vatNumber: "BE0700.000.005" },
  },
  countries: [
    { code: "be", name: "België" },
    { code: "nl", name: "Nederland" },
  ],
  deliveryDays: "Voor {{cutOffHour}} uur besteld, morgen in huis.",
  cutOffHour: 14,
  paymentMeans: ["Bancontact"],
  deliveryVat: "by_value",
  withdrawal: { days: 14, daysAfterwards: 14, arrivesWithin: { be: 4, nl: 5 } },
  announcement: null,
  mailSignature: "",
  ...defaults,
};
const at = (cents: number, freeFrom: number | null = null) => ({ cents, freeFrom });
const home: ShopDelivery = {
  ...{ code: "thuis", name: "Aan huis", description: "Met de post.", kind: "home", express: false },
  prices: { be: at(495, 6000), nl: at(695, 6000) },
};
const collect: ShopDelivery = {
  ...{ code: "afhalen", name: "Afhalen", description: "Op afspraak.", kind: "collect", express: false },
  prices: { be: at(0) },
};
const deliveries = [home, collect];
const shop: WholeShop = { settings, deliveries };

describe("what may be stored", () => {
  const faults = (change: Partial<ShopSettings>, of = deliveries) =>
    Object.keys(settingsFaults({ settings: { ...settings, ...change }, deliveries: of }, shop));
  const trader = (change: Partial<ShopSettings["trader"]>) => ({ trader: { ...settings.trader, ...change } });
  test.each<[string, string[], string[]]>([
    ["what is there", faults({}), []],
    [
      "an enterprise number with another digit",
      faults(trader({ companyNumber: "0700.000.006" })),
      ["settings.trader.companyNumber"],
    ],
    [
      "a VAT number that is another's",
      faults(trader({ vatNumber: "BE0123.456.749" })),
      ["settings.trader.vatNumber"],
    ],
    [
      "VAT of a country that is not delivered to",
      faults(trader({ vatNumber: "DE123456789" })),
      ["settings.trader.vatNumber"],
    ],
    ["a Dutch VAT number", faults(trader({ vatNumber: "NL123456789B01" })), []],
    [
      "a country without days",
      faults({ withdrawal: { ...settings.withdrawal, arrivesWithin: { be: 4 } } }),
      ["settings.withdrawal.arrivesWithin"],
    ],
    ["a delivery less", faults({}, [home]), ["deliveries"]],
    [
      "a country more",
      faults({}, [home, { ...collect, prices: { be: at(0), nl: at(0) } }]),
      ["deliveries.1.prices"],
    ],
  ])("%s", (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

describe("a load of shop.yaml", () => {
  const file: WholeShop = {
    settings: { ...settings, cutOffHour: 11 },
    deliveries: [{ ...home, prices: { ...home.prices, be: at(450, 6000) } }, collect],
  };
  const owners: WholeShop = { settings: { ...settings, cutOffHour: 9 }, deliveries };
  test("changes what nobody changed since the last one", () => {
    expect(mergeLoaded(file, shop, shop)).toMatchObject({ left: [], settings: { cutOffHour: 11 } });
    const { deliveries: merged } = mergeLoaded(file, shop, shop);
    expect(merged.find(({ code }) => code === "thuis")?.prices.be?.cents).toBe(450);
  });
  test("leaves what the owner changed, and names it, also the next time", () => {
    const merged = mergeLoaded(file, owners, shop);
    expect(merged).toMatchObject({ left: ["cutOffHour"], settings: { cutOffHour: 9 } });
    expect(mergeLoaded(file, merged, file).left).toEqual(["cutOffHour"]);
  });
  test("takes nothing for the file's when no load was noted", () => {
    expect(mergeLoaded(file, owners, null).left).toEqual(["cutOffHour", "deliveryOptions.thuis"]);
  });
  test("makes what was never there, brings back nothing that was taken away, keeps what it does not know", () => {
    expect(mergeLoaded(shop, { settings, deliveries: [home] }, null).deliveries).toHaveLength(2);
    const without = mergeLoaded(shop, { settings, deliveries: [home] }, shop);
    expect([without.deliveries.length, without.left]).toEqual([1, ["deliveryOptions.afhalen"]]);
    const said = { ...settings, mailSignature: "Groet" };
    expect(mergeLoaded(file, { settings: said, deliveries }, shop).settings.mailSignature).toBe("Groet");
  });
});

test("only the options that say something else are changed, and only the prices that differ", () => {
  const { prices: _, ...delivery } = home;
  const stored = (["be", "nl"] as const).map((country) => ({
    ...{ id: `so_${country}`, country, metadata: { kind: "home", own: 1 }, delivery },
    price: home.prices[country] ?? at(0),
  }));
  expect(optionUpdates(deliveries, stored)).toEqual([]);
  const dearer = { ...home, prices: { ...home.prices, nl: at(750) } };
  expect(optionUpdates([dearer], stored)).toMatchObject([
    { id: "so_nl", metadata: { own: 1 }, prices: [{ amount: 7.5, currency_code: "eur" }] },
  ]);
  const [renamed] = optionUpdates([{ ...home, name: "Thuis" }], stored);
  expect([renamed?.name, renamed?.type?.label, renamed?.prices]).toEqual(["Thuis", "Thuis", undefined]);
});

test("what delivery costs is a table, whatever a name holds", () => {
  const table = deliveryTable([{ ...home, name: "Huis | *tuin*" }, collect], settings.countries);
  expect(table.replaceAll("\u00a0", " ").split("\n")).toEqual([
    "|  | België | Nederland | Gratis vanaf |",
    "| --- | --- | --- | --- |",
    "| Huis \\| \\*tuin\\* | € 4,95 | € 6,95 | € 60,00 |",
    "| Afhalen | gratis | niet | altijd |",
  ]);
  const apart = deliveryTable([{ ...home, prices: { be: at(495, 6000), nl: at(695) } }], settings.countries);
  expect(apart).toContain("(België), nooit (Nederland)");
});

test("free delivery is promised in every country from the highest amount, or not at all", () => {
  const of = (nl: number | null) => [{ ...home, prices: { be: at(495, 6000), nl: at(695, nl) } }];
  expect([freeDeliveryFrom(of(8000)), freeDeliveryFrom(of(null)), freeDeliveryFrom([])]).toEqual([
    8000,
    null,
    null,
  ]);
  expect([freeDeliveryIn(of(null), "be"), freeDeliveryIn(of(null), "nl")]).toEqual([6000, null]);
});

test("pages may name the shop's facts, in the words of today", () => {
  const { words } = pageFactsOf(settings, deliveries, new Date("2026-12-01T09:00:00Z"));
  expect(words["delivery.days"]).toBe("Voor 14 uur besteld, morgen in huis.");
  expect([words["trader.city"], words["withdrawal.days"]]).toEqual(["Zottegem", "14"]);
});

test("an announcement is there from its first day to its last", () => {
  const said = { announcement: { words: "Dicht", from: "2027-07-01", until: "2027-07-02" } };
  const days = ["2027-06-30", "2027-07-01", "2027-07-02", "2027-07-03"];
  expect(days.map((day) => announcementOn(said, day))).toEqual([null, "Dicht", "Dicht", null]);
  expect(announcesOther(said, "2027-07-01", "2027-07-02")).toBe(false);
  expect(announcesOther(said, "2027-07-02", "2027-07-03")).toBe(true);
});

test("what is remembered briefly is read once at a time, anew when asked, and never after a failure", async () => {
  const remembered = new RememberedBriefly<number>(60_000);
  let reads = 0;
  const read = () => Promise.resolve((reads += 1));
  expect(await Promise.all([remembered.get(read), remembered.get(read)])).toEqual([1, 1]);
  remembered.forget();
  expect(await remembered.get(read)).toBe(2);
  remembered.forget();
  await expect(remembered.get(() => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await remembered.get(read)).toBe(3);
});
