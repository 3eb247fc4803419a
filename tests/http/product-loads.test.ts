import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { productPage } from "backend/contracts/product";
import { z } from "zod";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { script } from "../support/local-command";
import { adminBody, reprice, setStocked, stockedOf } from "../support/owner";
import { factsOf, ownersProduct, saveFacts } from "../support/owner-product";
import { admin, store } from "../support/store";

const source = path.resolve(import.meta.dirname, "../../backend/catalogue");
let folder = "";
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-catalogue-"));
  fs.cpSync(source, folder, { recursive: true });
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const load = () => script("load-catalogue", folder);
const place = (handle: string) => path.join(folder, "products", `${handle}.yaml`);
function edit(handle: string, from: string, to: string): void {
  const text = fs.readFileSync(place(handle), "utf8");
  if (!text.includes(from)) throw new Error(`${handle} does not say ${from}`);
  fs.writeFileSync(place(handle), text.replace(from, to));
}
const idOf = async (handle: string) =>
  z
    .object({ products: z.array(z.object({ id: z.string() })).length(1) })
    .parse(await adminBody("GET", `/products?handle=${handle}&fields=id`)).products[0]?.id ?? "";
const shown = async (handle: string) =>
  z.object({ product: productPage }).parse((await store("GET", `/catalogue/products/${handle}`)).body)
    .product;

test("a load takes what was edited in a file, and leaves what was changed in the Admin, whatever the order", async () => {
  const [repriced, hidden, noted, edited] = [
    "collageen-vanille",
    "bouillon-lam",
    "maatschep",
    "vleesbouillon-rund",
  ] as const;
  const before = { edited: await shown(edited), vanilla: await shown(repriced) };
  const sku = "VK-COL-VAN-300";
  const price = await reprice(sku, 33.5);
  const hiddenId = await idOf(hidden);
  await adminBody("POST", `/products/${hiddenId}`, { status: "draft" });
  const facts = await factsOf(await idOf(noted));
  try {
    await saveFacts(facts, { why: "Van de eigenares." });
    // Files of products that she changed, and of one that she did not.
    edit(repriced, "line: ", "line: Anders, ");
    edit(hidden, "published: true", "published: true\n# een woord");
    edit(edited, "line: ", "line: Nieuw, ");
    const said = await load();
    expect(said).toContain("0 new, 1 edited");
    expect(said).toMatch(/left as the owner has them: .*bouillon-lam, collageen-vanille, maatschep/);
    expect((await shown(edited)).line).toBe(`Nieuw, ${before.edited.line}`);
    const vanilla = await shown(repriced);
    expect(vanilla.variants.find((each) => each.sku === sku)?.price.amount).toBe(33.5);
    expect(vanilla.line).toBe(before.vanilla.line);
    expect((await store("GET", `/catalogue/products/${hidden}`)).status).toBe(404);
    expect((await factsOf(facts.product.id)).facts.why).toBe("Van de eigenares.");
    // Again: nothing more happens, and she is named again.
    expect(await load()).toMatch(/0 new, 0 edited.*left as the owner has them: .*maatschep/);
  } finally {
    await reprice(sku, price);
    await adminBody("POST", `/products/${hiddenId}`, { status: "published" });
    await saveFacts(await factsOf(facts.product.id), { why: facts.facts.why });
  }
  // As it was loaded again, each is the file's again; and the first files put everything back.
  expect(await load()).toMatch(/0 new, [12] edited/);
  expect(await script("load-catalogue")).not.toContain("left as the owner");
  expect((await shown(edited)).line).toBe(before.edited.line);
}, 300_000);

test("a product that the owner gave another address keeps it: a load makes no double", async () => {
  const [renamed, other] = ["gelatine", `gelatine-${Date.now()}`];
  const id = await idOf(renamed);
  await adminBody("POST", `/products/${id}`, { handle: other });
  try {
    expect(await load()).toMatch(/0 new, .*left as the owner has them: gelatine/);
    expect((await admin("GET", `/products?handle=${renamed}`)).body).toMatchObject({ count: 0 });
  } finally {
    await adminBody("POST", `/products/${id}`, { handle: renamed });
  }
  expect(await script("load-catalogue")).not.toContain("left as the owner");
}, 300_000);

test("a file with another name stays the product that it was", async () => {
  const [from, to] = ["bouillon-lam", "lamsbouillon"];
  const id = await idOf(from);
  edit(from, `handle: ${from}`, `handle: ${to}`);
  fs.renameSync(place(from), place(to));
  try {
    expect(await load()).toContain("0 new");
    expect(await idOf(to)).toBe(id);
  } finally {
    await script("load-catalogue");
  }
  expect(await idOf(from)).toBe(id);
  expect(await script("load-catalogue")).toContain("0 new, 0 edited");
}, 300_000);

test("a load that fails halfway is finished by the next, which leaves what the owner changed meanwhile", async () => {
  const [done, half, untouched] = ["bottenbouillon-rund", "collageen-vis", "shaker"] as const;
  const [soup, collagen] = ["VK-BOT-RUN-150", "VK-COL-VIS-250"];
  const stocked = [(await stockedOf(soup)) ?? 0, (await stockedOf(collagen)) ?? 0] as const;
  const id = await idOf(untouched);
  const { line } = await shown(untouched);
  const isNew = (handle: string) => eventually(async () => (await shown(handle)).line.startsWith("Nieuw, "));
  try {
    // As many as the files say: only then another number of theirs counts.
    await setStocked(soup, 24);
    await setStocked(collagen, 22);
    for (const handle of [done, half, untouched]) edit(handle, "line: ", "line: Nieuw, ");
    edit(done, "stock: 24", "stock: 25");
    edit(half, "stock: 22", "stock: 23");
    // A second variant of the same size: the shop refuses it.
    const second = "  - { sku: VK-COL-VIS-251, title: 250 g, price: 31.50, weight_grams: 290, stock: 1 }\n";
    edit(half, "related: ", `${second}related: `);
    await expect(load()).rejects.toThrow();
    await isNew(done);
    expect(await stockedOf(soup)).toBe(25);
    expect((await shown(untouched)).line).toBe(line);

    await adminBody("POST", `/products/${id}`, { status: "draft" });
    edit(half, second, "");
    expect(await load()).toMatch(/0 new, 1 edited.*left as the owner has them: shaker/);
    await isNew(half);
    expect(await stockedOf(collagen)).toBe(23);
    expect(await adminBody("GET", `/products/${id}?fields=status,subtitle`)).toMatchObject({
      product: { status: "draft", subtitle: line },
    });
  } finally {
    await adminBody("POST", `/products/${id}`, { status: "published" });
    await script("load-catalogue");
    await setStocked(soup, stocked[0]);
    await setStocked(collagen, stocked[1]);
  }
  const said = await script("load-catalogue");
  expect(said).toContain("0 new, 0 edited");
  expect(said).not.toContain("left as the owner");
}, 300_000);

test("a product that the owner made before there was a file of it is hers, and stays deleted", async () => {
  const title = `Proefschep ${Date.now()}`;
  const { id, handle } = await ownersProduct(title);
  const file = fs
    .readFileSync(place("maatschep"), "utf8")
    .replace("handle: maatschep", `handle: ${handle}`)
    .replace("title: Maatschep", `title: ${title}`)
    .replace("terms: [maatschep, doseerschep]", "terms: []")
    .replace("VK-TOE-MAA-25", `VK-${handle.toUpperCase()}`);
  fs.writeFileSync(place(handle), file);
  const isLeft = new RegExp(`0 new, 0 edited.*left as the owner has them: ${handle}`);
  const inAdmin = async () => (await admin("GET", `/products?handle=${handle}&fields=id,subtitle`)).body;
  try {
    expect(await load()).toMatch(isLeft);
    expect(await inAdmin()).toMatchObject({ products: [{ id, subtitle: "Van de proef" }] });
    await adminBody("DELETE", `/products/${id}`);
    expect(await load()).toMatch(isLeft);
    expect(await inAdmin()).toMatchObject({ count: 0 });
  } finally {
    await admin("DELETE", `/products/${id}`);
    await rows(z.unknown(), "delete from loaded_file where file = $1 returning id", [
      `products/${handle}.yaml`,
    ]);
  }
}, 300_000);

test("a reduced article that gets another SKU in the Admin keeps its reduction", async () => {
  const handle = "collageen-cacao";
  const offer = async () => (await shown(handle)).variants[0];
  const before = await offer();
  if (!before) throw new Error(`${handle} has no variant`);
  expect(before.priorPrice).not.toBeNull();
  const named = async (sku: string | null) =>
    adminBody("POST", `/products/${await idOf(handle)}/variants/${before.id}`, { sku });
  await named(`VK-PROEF-${Date.now()}`);
  try {
    expect(await load()).toContain(`left as the owner has them: ${handle}, Afgeprijsd`);
    expect(await offer()).toMatchObject({ price: before.price, priorPrice: before.priorPrice });
  } finally {
    await named(before.sku);
  }
  expect(await script("load-catalogue")).not.toContain("left as the owner");
}, 300_000);
