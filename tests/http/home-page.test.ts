import { afterAll, afterEach, beforeEach, expect, test } from "@jest/globals";
import { articleList } from "backend/contracts/article";
import { home, homeChoices, type Home } from "backend/contracts/home-page";
import { pictureInUse } from "backend/contracts/admin-picture";
import { productList } from "backend/contracts/product";
import { refusal } from "backend/contracts/refusal";
import { shop } from "backend/contracts/shop";
import type { AdminShopSettings, ShopSettings } from "backend/contracts/shop-settings";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { said, saidOf } from "../support/attention";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { adminBody } from "../support/owner";
import { own, uploadedPhoto } from "../support/photos";
import { anArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { putBackSettings, saveSettings, shopSettings } from "../support/shop-settings";
import { admin, store } from "../support/store";

let before: AdminShopSettings;
const made: string[] = [];
beforeEach(async () => {
  before = await shopSettings();
});
afterEach(() => putBackSettings(before));
afterAll(async () => {
  for (const id of made) await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

const homeNow = async (): Promise<Home> => z.object({ home }).parse((await store("GET", "/home")).body).home;
const withHome = (change: Partial<ShopSettings["home"]>): AdminShopSettings => ({
  ...before,
  settings: { ...before.settings, home: { ...before.settings.home, ...change } },
});
const readersSee = (words: string) =>
  eventually(async () => (await (await fetch(`${shopUnderTest().storefront}/`)).text()).includes(words));

test("her words, button and choice are on the home page; what is withdrawn later is not, and she hears of it", async () => {
  const { products } = productList.parse((await store("GET", "/catalogue/products?limit=12")).body);
  const wanted = [products[5], products[2]].flatMap((each) => each ?? []);
  const article = await anArticle("Een korte tekst.");
  made.push(article.id);
  const { articles } = articleList.parse((await store("GET", "/articles?limit=3")).body);
  const other = articles.find(({ id }) => id !== article.id);
  if (!other || wanted.length < 2) throw new Error("the demo shop has too little");
  const title = `Soep van de dag ${Date.now()}`;
  const chosen = {
    ...{ title, text: "Elke dag een andere.", button: { label: "Kijk in de pot", path: "/winkel/bouillon" } },
    products: wanted.map(({ id }) => id),
    articles: [article.id, other.id],
  };
  expect(answerCode(await saveSettings(withHome(chosen)))).toBe("200 undefined");
  const now = await homeNow();
  expect([now.title, now.button.path]).toEqual([title, "/winkel/bouillon"]);
  expect(now.products.map(({ id }) => id)).toEqual(chosen.products);
  expect(now.articles.map(({ id }) => id)).toEqual(chosen.articles);
  await readersSee(title);
  expect((await shopSettings()).changes[0]?.parts).toEqual(["home"]);
  await adminBody("POST", `/articles/${article.id}/status`, { status: "draft" });
  expect((await homeNow()).articles.map(({ id }) => id)).toEqual([other.id]);
  await saidOf("home_not_shown", article.title, true);
  const asked = `/home-choices?kind=articles&ids=${chosen.articles.join()}`;
  const { choices } = homeChoices.parse(await adminBody("GET", asked));
  expect(choices.map(({ shown }) => shown)).toEqual([false, true]);
  await putBackSettings(before);
  expect(await said("home_not_shown")).toBeUndefined();
});

test("what she may choose is looked up by words of its title, and only what readers see", async () => {
  const { products } = productList.parse((await store("GET", "/catalogue/products?limit=1")).body);
  const [product] = products;
  const find = async (kind: string, q: string) =>
    homeChoices.parse(await adminBody("GET", `/home-choices?kind=${kind}&q=${encodeURIComponent(q)}`))
      .choices;
  expect((await find("products", product?.title ?? "")).map(({ id }) => id)).toContain(product?.id);
  expect(await find("products", "%%%")).toEqual([]);
  const draft = await anArticle("Nog niet af.", "draft");
  expect(await find("articles", draft.title)).toEqual([]);
  expect((await admin("GET", "/home-choices?kind=orders")).status).toBe(400);
});

test("a photo of the library is on the home page, says where it is used and cannot be deleted meanwhile", async () => {
  const { id, shown } = await uploadedPhoto(`beginpagina-${own()}.jpg`);
  const picture = { ...shown, alt: "Een pan op het vuur" };
  expect((await saveSettings(withHome({ picture }))).status).toBe(200);
  expect((await homeNow()).picture?.alt).toBe("Een pan op het vuur");
  await readersSee(shown.sources[0]?.path ?? "");
  const refused = await admin("DELETE", `/pictures/${id}`);
  expect(pictureInUse.parse(refused.body).usedIn.map(({ kind }) => kind)).toEqual(["home"]);
  await putBackSettings(before);
  expect((await admin("DELETE", `/pictures/${id}`)).status).toBe(200);
});

test("what cannot be right or may not be said changes nothing, and names the field", async () => {
  const wrong: [string, Partial<ShopSettings["home"]>][] = [
    ["settings.home.button.path", { button: { label: "Weg", path: "//kwaad.example" } }],
    ["settings.home.button.path", { button: { label: "Weg", path: "/nergens" } }],
    ["settings.home.title", { title: " " }],
    ["settings.home.products", { products: ["prod_1", "prod_1"] }],
  ];
  for (const [field, change] of wrong) {
    const { status, body } = await saveSettings(withHome(change));
    expect([status, Object.keys(refusal.parse(body).fields ?? {})]).toEqual([400, [field]]);
  }
  const claiming = withHome({ text: "Onze bouillon geneest je darmen." });
  expect(answerCode(await saveSettings(claiming))).toBe("400 claim_forbidden");
  expect((await shopSettings()).revision).toBe(before.revision);
});

test("her menu is at the top of every page, in her order", async () => {
  const label = `Soepen ${Date.now() % 100_000}`;
  const menu = [{ label, path: "/winkel/bouillon" }, ...before.settings.menu.slice(0, 2).toReversed()];
  const withMenu = (links: ShopSettings["menu"]) => ({
    ...before,
    settings: { ...before.settings, menu: links },
  });
  expect(answerCode(await saveSettings(withMenu(menu)))).toBe("200 undefined");
  const { shop: facts } = z.object({ shop }).parse((await store("GET", "/shop")).body);
  expect(facts.menu).toEqual(menu);
  await readersSee(label);
  for (const [field, links] of [
    ["settings.menu", []],
    ["settings.menu.0.path", [{ label: "Weg", path: "https://kwaad.example" }]],
  ] as const) {
    const { status, body } = await saveSettings(withMenu([...links]));
    expect([status, Object.keys(refusal.parse(body).fields ?? {})]).toEqual([400, [field]]);
  }
});

test("settings that were stored before there was a home page in them read as it was", async () => {
  await rows(z.unknown(), "update shop_setting set settings = settings - 'home' - 'menu'");
  expect((await shopSettings()).settings.home.button.path).toBe("/winkel");
  expect((await shopSettings()).settings.menu).toHaveLength(4);
  expect((await homeNow()).products).toEqual([]);
});
