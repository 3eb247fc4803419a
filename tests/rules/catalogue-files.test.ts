import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readCatalogue } from "../../backend/src/scripts/catalogue/read-catalogue";

const source = path.resolve(import.meta.dirname, "..", "..", "backend", "catalogue");
let root = "";
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-catalogue-"));
  // The pictures themselves are large, and only their names are looked at.
  const isPicture = (file: string) => /\.(avif|webp|jpg)$/.test(file);
  fs.cpSync(source, root, { recursive: true, filter: (file) => !isPicture(file) });
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string) => {
  const at = path.join(root, file);
  const before = fs.readFileSync(at, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  fs.writeFileSync(at, after);
};

test("the shop's own files hold: at least 14 products", () => {
  expect(readCatalogue(root).products.length).toBeGreaterThanOrEqual(14);
});

test.each([
  ["products/gelatine.yaml", "sealed: true", "sealed: misschien", /products\/gelatine\.yaml {2}sealed/],
  ["products/gelatine.yaml", "price: 13.95", "price: -1", /products\/gelatine\.yaml {2}variants\.0\.price/],
  ["products/gelatine.yaml", "categories: [gelatine]", "categories: [jelly]", /categories\.0.*jelly/],
  ["products/gelatine.yaml", /related: \[.*\]/, "related: [bestaat-niet]", /related\.0.*bestaat-niet/],
  ["products/startpakket.yaml", "variant: VK-GEL-RUN-250", "variant: VK-GEL-RUN-999", /contents\.2\.variant/],
  ["products/gelatine.yaml", "title: Gelatine", "title: [", /products\/gelatine\.yaml/],
  ["products/gelatine.yaml", "handle: gelatine", "handle: gelatina", /handle/],
  ["taxes.yaml", "food: 6", "food: zes", /taxes\.yaml {2}0\.rates\.food/],
  [
    "promotions.yaml",
    "code: KOM5",
    'code: "welkom 10"',
    /promotions\.yaml {2}1\.code: WELKOM10 is there twice/,
  ],
  [
    "articles/risotto-met-bottenbouillon.md",
    'porties="4"',
    'porties="vier"',
    /articles\/risotto-met-bottenbouillon\.md {2}body: a recipe asks for porties from 1 to 48 and a list/,
  ],
  // What files say of each other.
  [
    "products/startpakket.yaml",
    "contains: [selderij]",
    "contains: [melk]",
    /products\/startpakket\.yaml {2}declaration\.contains: lacks selderij of vleesbouillon-kip/,
  ],
  [
    "products/bottenbouillon-rund.yaml",
    "may_contain: [selderij]",
    "may_contain: [melk]",
    /products\/bouillon-trio\.yaml {2}declaration\.may_contain: lacks melk of bottenbouillon-rund/,
  ],
  [
    "products/bouillon-trio.yaml",
    "1548 kJ / 367 kcal",
    "1548 kJ / 376 kcal",
    /statements.*vleesbouillon-kip/,
  ],
  ["products/shaker.yaml", /image: shaker\b/, "image: beker", /shaker\.yaml {2}pictures\.0\.image: beker/],
  ["products/gelatine.yaml", "sku: VK-GEL-RUN-250", "sku: VK-COL-NAT-300", /VK-COL-NAT-300 is also in/],
  [
    "articles/collageen-kiezen.md",
    '{handle="collageen-vis"}',
    '{handle="Vis"}',
    /kiezen\.md {2}body.*Vis does/,
  ],
  [
    "articles/collageen-kiezen.md",
    "image: collageen-kiezen",
    "image: geen",
    /kiezen\.md {2}image: geen is not/,
  ],
  ["articles/collageen-kiezen.md", /^---\n/, "", /kiezen\.md {2}\(file\): has no front matter/],
  ["articles/collageen-kiezen.md", /^---\n/, "---js\n", /kiezen\.md {2}\(file\): front matter must be YAML/],
  [
    "pages/contact.md",
    "{{trader.name}}",
    "{{trader.naam}}",
    /contact\.md {2}body: \{\{trader\.naam\}\} is no fact/,
  ],
  [
    "voedingslijst.yaml",
    "product: vleesbouillon-kip",
    "product: kip",
    /voedingslijst\.yaml {2}.*kip does not/,
  ],
])("%s with %p as %p is not loaded: file and field are named", (file, from, to, fault) => {
  edit(file, from, to);
  expect(() => readCatalogue(root)).toThrow(fault);
});

test("every fault of every file is named at once", () => {
  edit("products/gelatine.yaml", "sealed: true", "sealed: misschien");
  edit("taxes.yaml", "food: 6", "food: zes");
  expect(() => readCatalogue(root)).toThrow(/taxes\.yaml[^\n]*\n(.*\n)*products\/gelatine\.yaml {2}sealed/);
});

test("a page that the shop owes must be there", () => {
  fs.rmSync(path.join(root, "pages", "privacy.md"));
  expect(() => readCatalogue(root)).toThrow("pages/privacy.md  (file): is missing");
});

test("a published product that lacks what the law asks is refused before anything is stored; a draft is not", () => {
  edit("products/collageen-naturel.yaml", "kind: food", "kind: supplement");
  expect(() => readCatalogue(root)).toThrow(
    /naturel\.yaml {2}declaration\.legal_name: lacks supplement_word/,
  );
  edit("products/collageen-naturel.yaml", "published: true", "published: false");
  expect(readCatalogue(root).products).toHaveLength(17);
});

test("an article may name a product that was made in the Admin", () => {
  edit("articles/collageen-kiezen.md", '{handle="collageen-vis"}', '{handle="uit-het-beheer"}');
  expect(() => readCatalogue(root)).toThrow("uit-het-beheer does not exist");
  expect(readCatalogue(root, new Set(["uit-het-beheer"])).articles.length).toBeGreaterThan(0);
});
