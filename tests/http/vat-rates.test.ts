import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { answerCode, aCart, variant, view } from "../support/a-cart";
import { issued } from "../support/invoices";
import { script } from "../support/local-command";
import { adminBody, putBack } from "../support/owner";
import { openPage, purchase } from "../support/purchase";
import { pay, ended } from "../support/buyer";
import { admin, store } from "../support/store";
import {
  addRate,
  dayFromNow,
  letBegin,
  medusaRates,
  putBackRates,
  ratesOf,
  taxedBy,
  vatRates,
} from "../support/vat-rates";

const sku = "VK-COL-NAT-300";
const tomorrow = dayFromNow(1);
const dutch = { country: "nl", category: "food" } as const;
const cents = (euros: number) => Math.round(euros * 100);
const source = path.resolve(import.meta.dirname, "../../backend/catalogue");

afterEach(async () => {
  await putBackRates("nl", "food");
  await taxedBy("nl-food", 9);
}, 120_000);

const coming = async () => (await ratesOf("nl", "food")).find(({ state }) => state === "coming");
const vatOf = async (cart: string) =>
  (await view(cart, "nl")).totals.vat.map(({ percent, amount }) => [percent, cents(amount.amount)]);

test("a rate from tomorrow does nothing today; from its day on cart, checkout, order and invoice have it", async () => {
  const goods = { goods: { [sku]: 1 }, delivery: "home", country: "nl" } as const;
  const before = await purchase(goods);
  const asBefore = before.seen.totals.vat.map(({ percent }) => percent);
  expect(asBefore).toEqual([9]);
  expect(answerCode(await addRate({ ...dutch, since: tomorrow, percent: 12.5 }))).toBe("200 undefined");
  const opened = await openPage(goods);
  expect(await vatOf(opened.cart)).toEqual(
    before.seen.totals.vat.map(({ percent, amount }) => [percent, cents(amount.amount)]),
  );
  const rate = await coming();
  await letBegin(rate?.id ?? "");
  await taxedBy("nl-food", 12.5);
  expect((await ratesOf("nl", "food")).map(({ state, percent }) => `${state} ${percent}`)).toEqual([
    "past 9",
    "now 12.5",
  ]);
  const { seen, order } = await purchase(goods);
  // Prices have VAT in them: only the split is another.
  const total = cents(before.order.totals.total.amount);
  expect(cents(order.totals.total.amount)).toBe(total);
  const vat = Math.round(total - total / 1.125);
  expect(seen.totals.vat.map(({ percent, amount }) => [percent, cents(amount.amount)])).toEqual([
    [12.5, vat],
  ]);
  const [invoice] = await issued(order.id, 1);
  expect(invoice).toMatchObject({ total, vat: [{ percent: 12.5, vat, gross: total }] });
  // A cart that lay open meanwhile has it at its next look.
  expect(await vatOf(opened.cart)).toEqual([[12.5, vat]]);
  const [old] = await issued(before.order.id, 1);
  expect(old?.vat).toMatchObject([{ percent: 9, vat: Math.round(total - total / 1.09) }]);
  await pay(opened.session, { method: "card" });
  expect((await ended(opened.checkoutId)).state).toBe("order");
  await putBack({ [sku]: 3 });
}, 240_000);

test("what has not begun can be changed and taken away, and it is noted who did", async () => {
  await addRate({ ...dutch, since: tomorrow, percent: 10 });
  const added = await coming();
  const { revision } = await vatRates();
  const changed = await admin("POST", `/vat-rates/${added?.id}`, {
    revision,
    since: dayFromNow(20),
    percent: 11,
    source: "Belastingplan",
  });
  expect(changed.status).toBe(200);
  expect(await coming()).toMatchObject({ percent: 11, since: dayFromNow(20), source: "Belastingplan" });
  // Of two screens the second is refused: with the revision that the first had.
  expect(answerCode(await admin("DELETE", `/vat-rates/${added?.id}?revision=${revision}`))).toBe(
    "409 vat_rates_changed",
  );
  expect(answerCode(await addRate({ ...dutch, since: dayFromNow(3), percent: 10 }, { revision }))).toBe(
    "409 vat_rates_changed",
  );
  const now = (await vatRates()).revision;
  expect((await admin("DELETE", `/vat-rates/${added?.id}?revision=${now}`)).status).toBe(200);
  expect(await coming()).toBeUndefined();
  const [last, before, first] = (await vatRates()).changes;
  expect(last?.changes).toMatchObject([{ before: { percent: 11 }, after: null }]);
  expect(before?.changes).toMatchObject([{ before: { percent: 10 }, after: { percent: 11 } }]);
  expect(first?.changes).toMatchObject([{ before: null, after: { percent: 10 } }]);
  expect([last?.savedBy, before?.savedBy, first?.savedBy]).not.toContain(null);
});

test("what cannot be right changes nothing, and says why by its code", async () => {
  await addRate({ ...dutch, since: tomorrow, percent: 10 });
  const { revision, rates } = await vatRates();
  const add = async (change: object) =>
    answerCode(await addRate({ ...dutch, since: tomorrow, percent: 10 }, change));
  expect(await add({})).toBe("409 vat_rate_exists");
  expect(await add({ since: dayFromNow(0) })).toBe("400 vat_day_past");
  expect(await add({ since: "2020-01-01" })).toBe("400 vat_day_past");
  expect(await add({ country: "es" })).toBe("400 vat_country_unknown");
  const wrong: [string, object][] = [
    ["percent", { percent: -1 }],
    ["percent", { percent: 100.01 }],
    ["percent", { percent: 5.555 }],
    ["percent", { percent: "6" }],
    ["since", { since: "2027-02-30" }],
    ["country", { country: "Spanje" }],
    ["category", { category: "wine" }],
    ["source", { source: "x".repeat(301) }],
  ];
  for (const [field, change] of wrong) {
    const { status, body } = await addRate({ ...dutch, since: dayFromNow(9), percent: 10 }, change);
    const { code, fields } = refusal.parse(body);
    expect([status, code, Object.keys(fields ?? {})]).toEqual([400, "invalid_input", [field]]);
  }
  const begun = rates.find(({ state, country }) => state === "now" && country === "nl");
  const change = { revision, since: dayFromNow(9), percent: 1, source: "" };
  expect(answerCode(await admin("POST", `/vat-rates/${begun?.id}`, change))).toBe("409 vat_rate_begun");
  expect(answerCode(await admin("DELETE", `/vat-rates/${begun?.id}?revision=${revision}`))).toBe(
    "409 vat_rate_begun",
  );
  expect(answerCode(await admin("DELETE", `/vat-rates/geen?revision=${revision}`))).toBe("404 not_found");
  expect((await vatRates()).rates).toEqual(rates);
  expect((await store("GET", "/vat-rates")).status).toBe(404);
});

test("what another form of the Admin says of a rate is named, since carts follow that", async () => {
  const { rates } = await vatRates();
  expect(rates.every(({ elsewhere }) => elsewhere === null)).toBe(true);
  const [dutchRate] = await medusaRates("nl-food");
  await adminBody("POST", `/tax-rates/${dutchRate?.id}`, { rate: 8 });
  const named = (await vatRates()).rates.filter(({ elsewhere }) => elsewhere !== null);
  expect(named).toMatchObject([{ ...dutch, percent: 9, elsewhere: 8 }]);
});

test("a load leaves what she changed, names it, and takes what else the file says", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-catalogue-"));
  fs.cpSync(source, folder, { recursive: true });
  const file = path.join(folder, "taxes.yaml");
  const far = dayFromNow(400);
  const write = (more: string) =>
    fs.writeFileSync(file, `${fs.readFileSync(path.join(source, "taxes.yaml"), "utf8")}${more}`);
  const block = (food: number) =>
    `- country: nl\n  since: "${far}"\n  source: Belastingplan\n  rates: { food: ${food}, supplement: 9, publication: 9, tool: 22 }\n`;
  try {
    write(block(10));
    expect(await script("load-catalogue", folder)).not.toContain("taxes.yaml");
    const loaded = await coming();
    expect(loaded).toMatchObject({ since: far, percent: 10 });
    const { revision } = await vatRates();
    await admin("POST", `/vat-rates/${loaded?.id}`, { revision, since: far, percent: 15, source: "" });
    write(block(11).replace("tool: 22", "tool: 23"));
    expect(await script("load-catalogue", folder)).toContain(`taxes.yaml nl.food ${far}`);
    expect((await coming())?.percent).toBe(15);
    const tools = (await ratesOf("nl", "tool")).map(({ percent }) => percent);
    expect(tools).toEqual([21, 23]);
    expect((await vatRates()).changes[0]?.savedBy).toBeNull();
    const cart = await aCart({ variant_id: (await variant(sku)).id, quantity: 1 });
    expect((await view(cart, "nl")).lines).toHaveLength(1);
  } finally {
    fs.rmSync(folder, { recursive: true });
    await putBackRates("nl", "food");
  }
  // The file without its new block: what it brought and nobody changed goes.
  expect(await script("load-catalogue")).not.toContain("left as the owner has them");
  expect((await vatRates()).rates.filter(({ state }) => state === "coming")).toEqual([]);
}, 300_000);
