import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { page as pageContract } from "backend/contracts/article";
import { refusal } from "backend/contracts/refusal";
import { shop as shopContract, type Shop } from "backend/contracts/shop";
import type { AdminShopSettings } from "backend/contracts/shop-settings";
import { z } from "zod";
import { aCart, answerCode, variant, view } from "../support/a-cart";
import { statusOf } from "../support/buyer";
import { eventually } from "../support/eventually";
import { issued } from "../support/invoices";
import { script } from "../support/local-command";
import { mailTo, newReader } from "../support/outbox";
import { adminBody, putBack } from "../support/owner";
import { pdfText } from "../support/pdf-text";
import { purchase } from "../support/purchase";
import { putBackSettings, saveSettings, shopSettings, withNumber, withPrice } from "../support/shop-settings";
import { admin, store } from "../support/store";

const source = path.resolve(import.meta.dirname, "../../backend/catalogue");
const sku = "VK-COL-NAT-300";
const number = "0700.000.005";
/** As Medusa's form sends the condition of a price. */
const fromSixty = { attribute: "item_total", operator: "gte", value: 60 };

let before: AdminShopSettings;
beforeEach(async () => {
  before = await shopSettings();
});
afterEach(() => putBackSettings(before));

const shop = async (): Promise<Shop> =>
  z.object({ shop: shopContract }).parse((await store("GET", "/shop")).body).shop;
const page = async (slug: string): Promise<string> =>
  JSON.stringify(z.object({ page: pageContract }).parse((await store("GET", `/pages/${slug}`)).body).page);
const euros = (cents: number) => `€ ${(cents / 100).toFixed(2).replace(".", ",")}`;
const plain = (words: string) => words.replace(/\u00a0|\\u00a0/g, " ");

async function pdfOf(checkoutId: string): Promise<string> {
  const { url } = await eventually(async () => {
    const now = await statusOf(checkoutId);
    return now.state === "order" ? now.order.invoices[0] : null;
  });
  return pdfText(Buffer.from(await (await fetch(url)).arrayBuffer()));
}

test("another VAT number is in the foot's facts, the terms, the mail and the next invoice; an old invoice keeps its own", async () => {
  const old = await purchase({ goods: { [sku]: 1 } });
  await issued(old.order.id, 1);
  const was = before.settings.trader.vatNumber;
  expect(answerCode(await saveSettings(withNumber(before, number)))).toBe("200 undefined");
  expect((await shop()).trader).toMatchObject({ companyNumber: number, vatNumber: `BE${number}` });
  expect(await page("voorwaarden")).toContain(`BE${number}`);
  const email = newReader();
  const bought = await purchase({ goods: { [sku]: 1 }, email });
  await issued(bought.order.id, 1);
  expect((await mailTo(email, "Je bestelling")).text).toContain(`BE${number}`);
  expect(await pdfOf(bought.checkoutId)).toContain(`BE${number}`);
  const kept = await pdfOf(old.checkoutId);
  expect([kept.includes(was), kept.includes(`BE${number}`)]).toEqual([true, false]);
  const [last] = (await shopSettings()).changes;
  expect(last?.parts).toEqual(["trader"]);
  expect(last?.savedBy).not.toBeNull();
  await putBack({ [sku]: 2 });
});

test("a price of delivery is the same in the cart, on the delivery page, in the order and in Medusa's own form", async () => {
  expect((await saveSettings(withPrice(before, "thuis", 565))).status).toBe(200);
  const cart = await aCart({ variant_id: (await variant(sku)).id, quantity: 1 });
  const home = (await view(cart)).delivery.find(({ kind }) => kind === "home");
  expect(home?.price.amount).toBe(5.65);
  expect(plain(await page("levering-en-retour"))).toContain(euros(565));
  const { order } = await purchase({ goods: { [sku]: 1 }, delivery: "home" });
  expect(order.totals.delivery.amount).toBe(5.65);
  const prices = z.object({
    shipping_option: z.object({ prices: z.array(z.object({ id: z.string(), amount: z.number() })) }),
  });
  const path = `/shipping-options/${home?.id}`;
  const { shipping_option: option } = prices.parse(await adminBody("GET", `${path}?fields=id,*prices`));
  expect(option.prices.map(({ amount }) => amount).sort((one, other) => one - other)).toEqual([0, 5.65]);
  // The other way round: what she changes in Medusa's form is on our screen and page.
  await adminBody("POST", path, {
    prices: option.prices.map(({ id, amount }) =>
      amount === 0
        ? { id, currency_code: "eur", amount, rules: [fromSixty] }
        : { id, currency_code: "eur", amount: 5.15 },
    ),
  });
  expect((await shopSettings()).deliveries.find(({ code }) => code === "thuis")?.prices.be?.cents).toBe(515);
  expect(plain(await page("levering-en-retour"))).toContain(euros(515));
  await putBack({ [sku]: 1 });
});

test("from which amount delivery is free is one amount: notice, cart and page", async () => {
  const other = {
    ...before,
    deliveries: before.deliveries.map((delivery) => ({
      ...delivery,
      prices: Object.fromEntries(
        Object.entries(delivery.prices).map(([country, { cents }]) => [country, { cents, freeFrom: 7500 }]),
      ),
    })),
  };
  expect((await saveSettings(other)).status).toBe(200);
  expect((await shop()).freeDeliveryFrom).toBe(75);
  const cart = await aCart({ variant_id: (await variant(sku)).id, quantity: 1 });
  // What carts remember for a second.
  await eventually(async () => (await view(cart)).freeDelivery?.from.amount === 75);
  expect(plain(await page("levering-en-retour"))).toContain(euros(7500));
  const never = {
    ...other,
    deliveries: other.deliveries.map((delivery) => ({
      ...delivery,
      prices: Object.fromEntries(
        Object.entries(delivery.prices).map(([country, { cents }]) => [country, { cents, freeFrom: null }]),
      ),
    })),
  };
  expect((await saveSettings(never)).status).toBe(200);
  expect((await shop()).freeDeliveryFrom).toBeNull();
  await eventually(async () => (await view(cart)).freeDelivery === null);
});

test("words, days and an announcement are where readers see them, and go when they end", async () => {
  const changed = {
    ...before,
    settings: {
      ...before.settings,
      cutOffHour: 11,
      withdrawal: { ...before.settings.withdrawal, days: 30 },
      mailSignature: "Tot gauw,\nLies",
      announcement: { words: "Ik ben er even niet.", from: "2000-01-01", until: "2099-12-31" },
    },
  };
  expect((await saveSettings(changed)).status).toBe(200);
  const now = await shop();
  expect(now).toMatchObject({ withdrawalDays: 30, announcement: "Ik ben er even niet." });
  expect(now.deliveryDays).toContain("voor 11 uur");
  expect(await page("voorwaarden")).toContain("30 dagen");
  const email = newReader();
  const { checkoutId } = await purchase({ goods: { [sku]: 1 }, email });
  const { text = "" } = await mailTo(email, "Je bestelling");
  expect(text).toContain("tot 30 dagen na");
  expect(text).toContain("Tot gauw,");
  expect(text).not.toContain("Met een volle kom");
  const past = { ...changed.settings.announcement, until: "2000-01-02" };
  await saveSettings({ ...changed, settings: { ...changed.settings, announcement: past } });
  expect((await shop()).announcement).toBeNull();
  // What was promised stays: fewer days later are for later orders.
  await putBackSettings(before);
  const ordered = await statusOf(checkoutId);
  expect(ordered).toMatchObject({ order: { withdrawal: { period: { days: 30 } } } });
  await putBack({ [sku]: 1 });
});

test("of two screens the second to save is refused, and so is one that did not see a price of Medusa's form", async () => {
  const { revision } = before;
  expect((await saveSettings(withNumber(before, number), revision)).status).toBe(200);
  expect(answerCode(await saveSettings(before, revision))).toBe("409 settings_changed");
  expect((await shop()).trader.companyNumber).toBe(number);
});

test("what cannot be right changes nothing, and names the field", async () => {
  const { settings } = before;
  const wrong: [string, AdminShopSettings][] = [
    ["settings.trader.companyNumber", withNumber(before, "0700.000.006")],
    [
      "settings.trader.vatNumber",
      { ...before, settings: { ...settings, trader: { ...settings.trader, vatNumber: `BE${number}` } } },
    ],
    [
      "settings.withdrawal.days",
      { ...before, settings: { ...settings, withdrawal: { ...settings.withdrawal, days: 13 } } },
    ],
    ["deliveries.0.prices.be.cents", withPrice(before, before.deliveries[0]?.code ?? "", 4.5)],
    ["deliveries", { ...before, deliveries: before.deliveries.slice(1) }],
  ];
  for (const [field, asked] of wrong) {
    const { status, body } = await saveSettings(asked);
    const { code, fields } = refusal.parse(body);
    expect([status, code, Object.keys(fields ?? {})]).toEqual([400, "invalid_input", [field]]);
  }
  const claiming = { ...settings, mailSignature: "Onze bouillon geneest je darmen." };
  expect(answerCode(await saveSettings({ ...before, settings: claiming }))).toBe("400 claim_forbidden");
  const { changes: _, ...now } = await shopSettings();
  const { changes: _before, ...was } = before;
  expect(now).toEqual(was);
  expect((await admin("POST", "/shop-settings", { revision: before.revision })).status).toBe(400);
});

test("a load leaves what she changed, names it, and takes what else a file says", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-catalogue-"));
  fs.cpSync(source, folder, { recursive: true });
  const file = path.join(folder, "shop.yaml");
  const edit = (from: string, to: string) => {
    const text = fs.readFileSync(file, "utf8");
    if (!text.includes(from)) throw new Error(`shop.yaml does not say ${from}`);
    fs.writeFileSync(file, text.replace(from, to));
  };
  try {
    await saveSettings(withPrice(withNumber(before, number), "thuis", 565));
    edit("name: Volle Kom", "name: Volle Kommen");
    edit("be: 4.95", "be: 4.75");
    edit("be: 3.95", "be: 3.75");
    edit("cutOffHour: 14", "cutOffHour: 13");
    const said = await script("load-catalogue", folder);
    expect(said).toMatch(/left as the owner has them:.*shop\.yaml trader, shop\.yaml deliveryOptions\.thuis/);
    const { settings, deliveries, changes } = await shopSettings();
    const priceOf = (code: string) => deliveries.find((each) => each.code === code)?.prices.be?.cents;
    expect([settings.trader.companyNumber, settings.trader.name]).toEqual([number, "Volle Kom"]);
    expect([priceOf("thuis"), priceOf("afhaalpunt"), settings.cutOffHour]).toEqual([565, 375, 13]);
    expect(changes[0]?.savedBy).toBeNull();
    expect(new Set(changes[0]?.parts)).toEqual(new Set(["deliveries", "cutOffHour"]));
    expect(await script("load-catalogue", folder)).toContain("shop.yaml trader");
  } finally {
    await putBackSettings(before);
    fs.rmSync(folder, { recursive: true });
  }
  expect(await script("load-catalogue")).not.toContain("shop.yaml");
}, 300_000);
