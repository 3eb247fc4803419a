import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readCatalogue } from "../../backend/src/scripts/catalogue/read-catalogue";

const source = path.resolve(import.meta.dirname, "..", "..", "backend", "catalogue");
let root = "";
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-catalogue-"));
  for (const part of ["products", "files"])
    fs.cpSync(path.join(source, part), path.join(root, part), { recursive: true });
  for (const file of ["shop", "taxes", "categories", "promotions"])
    fs.copyFileSync(path.join(source, `${file}.yaml`), path.join(root, `${file}.yaml`));
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
])("%s with %p as %p is refused by file and field", (file, from, to, told) => {
  edit(file, from, to);
  expect(() => readCatalogue(root)).toThrow(told);
});
