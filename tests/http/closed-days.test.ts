import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { page } from "backend/contracts/article";
import type { ClosedPeriod } from "backend/contracts/closed-days";
import { refusal } from "backend/contracts/refusal";
import { shop } from "backend/contracts/shop";
import type { AdminShopSettings } from "backend/contracts/shop-settings";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { purchase } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";
import { putBackSettings, saveSettings, shopSettings } from "../support/shop-settings";
import { store } from "../support/store";

const sku = "VK-COL-NAT-300";
const dayMs = 86_400_000;
const day = (fromNow: number) => new Date(Date.now() + fromNow * dayMs).toISOString().slice(0, 10);

let before: AdminShopSettings;
beforeEach(async () => {
  before = await shopSettings();
});
afterEach(() => putBackSettings(before));

const withClosed = (closedDays: ClosedPeriod[]): AdminShopSettings => ({
  ...before,
  settings: { ...before.settings, closedDays },
});
const facts = async () => z.object({ shop }).parse((await store("GET", "/shop")).body).shop;
const onPage = async (path: string, words: string) =>
  eventually(async () =>
    (await (await fetch(`${shopUnderTest().storefront}${path}`)).text()).includes(words),
  );

test("on closed days the product, the delivery page and the mail say when a parcel leaves", async () => {
  expect(await facts()).toMatchObject({ delay: null });
  const words = `inventaris ${Date.now()}`;
  const saved = await saveSettings(withClosed([{ from: day(-2), until: day(30), words }]));
  expect(answerCode(saved)).toBe("200 undefined");
  const { delay, deliveryDays } = await facts();
  expect(delay).toMatch(new RegExp(`^Wat je nu bestelt, vertrekt op \\S+dag \\d+ \\S+ \\(${words}\\)\\.$`));
  expect(deliveryDays).toContain(delay);
  expect(deliveryDays).not.toContain("dezelfde dag verzonden");
  const { body } = await store("GET", "/pages/levering-en-retour");
  expect(JSON.stringify(z.object({ page }).parse(body).page)).toContain(words);
  await onPage("/product/gelatine", words);
  const shown = await (await fetch(`${shopUnderTest().storefront}/product/gelatine`)).text();
  expect(shown).not.toContain("klaar om te verzenden");
  const email = newReader();
  await purchase({ goods: { [sku]: 1 }, email, delivery: "home" });
  const { text = "" } = await mailTo(email, "Je bestelling");
  expect(text.replace(/\s+/g, " ")).toMatch(/Dat is op \S+dag \d+ \S+: tot dan ben ik gesloten\./);
  await putBack({ [sku]: 1 });
});

test("days that are over change nothing, and a last day before the first is refused", async () => {
  const over = [{ from: day(-30), until: day(-20), words: "" }];
  expect((await saveSettings(withClosed(over))).status).toBe(200);
  expect(await facts()).toMatchObject({
    delay: null,
    deliveryDays: expect.stringContaining("dezelfde dag verzonden"),
  });
  const { status, body } = await saveSettings(withClosed([{ from: day(9), until: day(8), words: "" }]));
  expect([status, Object.keys(refusal.parse(body).fields ?? {})]).toEqual([
    400,
    ["settings.closedDays.0.until"],
  ]);
  const claiming = [{ from: day(9), until: day(9), words: "bouillon geneest darmen" }];
  expect(answerCode(await saveSettings(withClosed(claiming)))).toBe("400 claim_forbidden");
});
