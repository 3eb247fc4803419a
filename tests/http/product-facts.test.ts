import { afterAll, expect, test } from "@jest/globals";
import { productPage } from "backend/contracts/product";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { answerCode, newCart } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { adminBody } from "../support/owner";
import {
  addPhoto,
  declaration,
  factsOf,
  ownersProduct,
  removeProduct,
  saveFacts,
} from "../support/owner-product";
import { purchase } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

const made: string[] = [];
afterAll(async () => {
  for (const id of made) await removeProduct(id);
});

async function draft(title: string, change?: Parameters<typeof ownersProduct>[1]) {
  const product = await ownersProduct(`${title} ${Date.now()}`, change);
  made.push(product.id);
  return product;
}
const publish = (id: string) => admin("POST", `/products/${id}`, { status: "published" });
const shown = async (handle: string) => {
  const { status, body } = await store("GET", `/catalogue/products/${handle}`);
  return status === 200 ? z.object({ product: productPage }).parse(body).product : null;
};
const readersPage = async (path: string) => (await fetch(`${shopUnderTest().storefront}${path}`)).text();

test("a product from nothing to sold in the Admin alone: refused in words until it is whole", async () => {
  const { id, handle } = await draft("Proefbouillon");
  const first = await factsOf(id);
  expect(first.product.isPublished).toBe(false);
  expect(first.missing).toEqual(["picture", "declaration"]);
  const refused = refusal.parse((await publish(id)).body).message;
  expect(refused).toContain("De voedselinformatie ontbreekt.");
  expect(refused).toContain("Er is geen foto.");

  const saved = await saveFacts(first, { declaration, why: "Om te proeven.", position: 900 });
  expect(saved.status).toBe(200);
  expect((await factsOf(id)).missing).toEqual(["picture"]);
  await addPhoto(id);
  expect((await publish(id)).status).toBe(200);

  const page = await eventually(() => shown(handle));
  expect(page.declaration?.contains).toEqual(["selderij"]);
  expect(page.variants[0]?.unitPrice?.price.amount).toBe(83.33);
  expect(page.variants[0]?.stock).toEqual({ state: "low", left: 4 });
  expect(page.vatPercent).toBe(6);
  // It is sent, and bought at the rate of its category.
  const { seen } = await purchase({ goods: { [page.variants[0]?.sku ?? ""]: 1 }, delivery: "home" });
  expect(seen.totals.vat.map(({ percent }) => percent)).toEqual([6]);
});

test("what readers see stays whole, and every change is on the page in two seconds", async () => {
  const { id, handle } = await draft("Zichtbare bouillon");
  await saveFacts(await factsOf(id), { declaration });
  await addPhoto(id);
  expect((await publish(id)).status).toBe(200);
  await eventually(async () => (await readersPage(`/product/${handle}`)).includes("Droog en donker."));
  const known = await factsOf(id);
  const incomplete = await saveFacts(known, { declaration: { ...declaration, storage: "" } });
  expect(answerCode(incomplete)).toBe("400 facts_incomplete");
  expect(refusal.parse(incomplete.body).fields).toEqual({ storage: "missing" });
  const claimed = await saveFacts(known, { why: "Deze bouillon is goed voor je darmen." });
  expect(answerCode(claimed)).toBe("400 claim_forbidden");
  expect((await factsOf(id)).facts).toEqual(known.facts);
  const storage = `Koel ${Date.now()}`;
  await saveFacts(known, { declaration: { ...declaration, storage } });
  await eventually(async () => (await readersPage(`/product/${handle}`)).includes(storage), 2_000);
});

test("of two tabs the second loses nothing: it is refused, and what the first saved stays", async () => {
  const { id } = await draft("Twee tabbladen");
  const [one, other] = [await factsOf(id), await factsOf(id)];
  expect((await saveFacts(one, { why: "Van het eerste." })).status).toBe(200);
  expect(answerCode(await saveFacts(other, { why: "Van het tweede." }))).toBe("409 product_changed");
  expect((await factsOf(id)).facts.why).toBe("Van het eerste.");
  const late = await factsOf(id);
  const both = await Promise.all(["A", "B"].map((why) => saveFacts(late, { why })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("a product of Medusa's own form has neither kind nor rate until the owner chooses them", async () => {
  const title = `Kaal product ${Date.now()}`;
  const body = await adminBody("POST", "/products", {
    ...{ title, status: "draft", options: [{ title: "Maat", values: ["Eén"] }] },
    variants: [{ title: "Eén", options: { Maat: "Eén" }, prices: [{ currency_code: "eur", amount: 9 }] }],
  });
  const { id } = z.object({ product: z.object({ id: z.string() }) }).parse(body).product;
  made.push(id);
  const bare = await factsOf(id);
  expect([bare.facts.kind, bare.facts.vat_category, bare.product.version]).toEqual([null, null, null]);
  const refused = await saveFacts(bare, {});
  expect(refusal.parse(refused.body)).toMatchObject({
    code: "invalid_input",
    fields: { kind: "invalid", vat_category: "invalid" },
  });
  const chosen = { kind: "food", vat_category: "food", declaration } as const;
  expect((await saveFacts(bare, chosen)).status).toBe(200);
  await addPhoto(id);
  // Its variant does not say what it holds: no price per kilogram, no sale.
  expect(refusal.parse((await publish(id)).body).message).toContain("geen prijs per kilo");
  const known = await factsOf(id);
  const variants = known.facts.variants.map((each) => ({ ...each, net_grams: null }));
  expect((await saveFacts(known, { variants })).status).toBe(200);
  expect((await publish(id)).status).toBe(200);
});

test("a variant that does not say its content is not for sale until it does", async () => {
  const variants = ["150 g", "500 g"].map((title) => ({
    ...{ title, price: parseInt(title) / 10, weight_grams: 600, stock: 3 },
    net_grams: parseInt(title),
  }));
  const { id, handle } = await draft("Groeiend product", { variants });
  await saveFacts(await factsOf(id), { declaration });
  await addPhoto(id);
  await publish(id);
  expect((await shown(handle))?.variants).toHaveLength(2);
  // As a variant of Medusa's own form: nothing is said of it. Its metadata can be edited there too.
  const big = (await factsOf(id)).facts.variants[1]?.id ?? "";
  await adminBody("POST", `/products/${id}/variants/${big}`, { metadata: { net_grams: "" } });
  expect((await shown(handle))?.variants.map(({ title }) => title)).toEqual(["150 g"]);
  const known = await factsOf(id);
  expect(known.missing).toEqual(["net_content"]);
  const fresh = known.facts.variants.find(({ net_grams }) => net_grams === undefined)?.id ?? "";
  const refused = await newCart([{ variant_id: fresh, quantity: 1 }]);
  expect(answerCode(refused)).toBe("409 not_for_sale");
  const whole = known.facts.variants.map((each) => (each.id === fresh ? { ...each, net_grams: 500 } : each));
  expect((await saveFacts(known, { variants: whole })).status).toBe(200);
  const offers = await eventually(async () => {
    const now = (await shown(handle))?.variants ?? [];
    return now.length === 2 ? now : null;
  });
  expect(offers.find(({ title }) => title === "500 g")?.unitPrice?.price.amount).toBe(100);
  expect((await newCart([{ variant_id: fresh, quantity: 1 }])).status).toBe(200);
});

test("another category is another rate in the next cart, and what is not of it is not stored", async () => {
  const { id, handle } = await draft("Van voeding naar gerei");
  await saveFacts(await factsOf(id), { declaration });
  await addPhoto(id);
  await publish(id);
  const safety = {
    ...{ manufacturer: "Kom & Co", address: "Ambachtsweg 12, Melle", email: "gerief@komenco.example" },
    ...{ identifier: "KC-1", warnings: ["Niet in de oven."] },
  };
  const saved = await saveFacts(await factsOf(id), { kind: "tool", vat_category: "tool", safety });
  expect(saved.status).toBe(200);
  const page = await eventually(async () => {
    const now = await shown(handle);
    return now?.kind === "tool" ? now : null;
  });
  expect([page.declaration, page.safety?.identifier, page.vatPercent]).toEqual([null, "KC-1", 21]);
  const { seen } = await purchase({ goods: { [page.variants[0]?.sku ?? ""]: 1 }, delivery: "home" });
  expect(seen.totals.vat.map(({ percent }) => percent)).toEqual([21]);
});

test("what cannot be is refused and nothing is made", async () => {
  const { body } = await admin("GET", "/products?q=Onmogelijk");
  for (const change of [
    { variants: [] },
    { categories: [] },
    { variants: [{ title: "1", price: -1, net_grams: 1, weight_grams: 1, stock: 1 }] },
  ]) {
    const answer = await ownersProduct("Onmogelijk", change).then(
      () => 200,
      (error: unknown) => (error instanceof Error && "status" in error ? error.status : error),
    );
    expect(answer).toBe(400);
  }
  expect((await admin("GET", "/products?q=Onmogelijk")).body).toEqual(body);
  expect((await admin("GET", "/products/prod_none/facts")).status).toBe(404);
});
