import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import {
  articleFrontMatter,
  categoriesFile,
  foodListFile,
  pageFrontMatter,
  pageSlugs,
  promotionsFile,
  shopFile,
  taxesFile,
} from "../contracts/catalogue-file";
import { productFile, type ProductFile } from "../contracts/catalogue-product-file";

/**
 * Reads every file of backend/catalogue/ and prints file, field and fault of each error; ends with status 1 if any.
 * Also checks what one file cannot know: that handles, variants, pictures and placeholders named elsewhere exist.
 */
const root = path.join(__dirname, "..", "..", "catalogue");
const faults: string[] = [];
const fault = (file: string, field: string, message: string) =>
  faults.push(`${file}  ${field || "(file)"}: ${message}`);

function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) fault(file, issue.path.join("."), issue.message);
  return undefined;
}

function yamlOf(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    fault(file, "", error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
  if (!existsSync(path.join(root, file))) return void fault(file, "", "is missing");
  return checked(file, schema, yamlOf(file, readFileSync(path.join(root, file), "utf8")));
}

/** Front matter and body of a Markdown file. */
function readMarkdown<T>(file: string, schema: z.ZodType<T>): { front: T | undefined; body: string } {
  if (!existsSync(path.join(root, file))) {
    fault(file, "", "is missing");
    return { front: undefined, body: "" };
  }
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(
    readFileSync(path.join(root, file), "utf8"),
  );
  if (!match) fault(file, "", "has no front matter between --- lines");
  return { front: checked(file, schema, yamlOf(file, match?.[1] ?? "")), body: match?.[2] ?? "" };
}

const namesIn = (folder: string, ending: string) =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder))
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const shop = read("shop.yaml", shopFile);
read("taxes.yaml", taxesFile);
read("promotions.yaml", promotionsFile);
const categories = new Set((read("categories.yaml", categoriesFile) ?? []).map((each) => each.handle));
const products = new Map<string, ProductFile>();
for (const name of namesIn("products", ".yaml")) {
  const product = read(`products/${name}`, productFile);
  if (product && `${product.handle}.yaml` !== name)
    fault(`products/${name}`, "handle", "differs from the file name");
  if (product) products.set(product.handle, product);
}

const manifest = path.join(root, "images", "manifest.json");
const images = existsSync(manifest)
  ? new Set(Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(manifest, "utf8")))))
  : undefined;
const checkImage = (file: string, field: string, name: string) => {
  if (images && !images.has(name)) fault(file, field, `${name} is not in images/manifest.json`);
};

/** A bundle repeats the allergens and the energy of its parts in its own words: they must not drift apart. */
function checkBundle(file: string, bundle: ProductFile): void {
  for (const { product: named } of bundle.contents) {
    const part = products.get(named)?.declaration;
    const told = bundle.declaration;
    if (!part || !told) continue;
    for (const allergen of part.contains)
      if (!told.contains.includes(allergen))
        fault(file, "declaration.contains", `lacks ${allergen} of ${named}`);
    for (const allergen of part.may_contain)
      if (![...told.contains, ...told.may_contain].includes(allergen))
        fault(file, "declaration.may_contain", `lacks ${allergen} of ${named}`);
    const energy = part.nutrition && `${part.nutrition.energy_kj} kJ / ${part.nutrition.energy_kcal} kcal`;
    if (energy && !told.statements.some((sentence) => sentence.includes(energy)))
      fault(file, "declaration.statements", `does not tell the nutrition of ${named}: ${energy}`);
  }
}

const skus = new Map<string, string>();
for (const product of products.values()) {
  const file = `products/${product.handle}.yaml`;
  product.categories.forEach(
    (each) => categories.has(each) || fault(file, "categories", `${each} is unknown`),
  );
  product.related.forEach((each) => products.has(each) || fault(file, "related", `${each} is no product`));
  product.pictures.forEach((each, index) => checkImage(file, `pictures.${index}.image`, each.image));
  product.variants.forEach((each) => {
    if (skus.has(each.sku)) fault(file, "variants", `${each.sku} is also in ${skus.get(each.sku)}`);
    skus.set(each.sku, file);
  });
  product.contents.forEach((part, index) => {
    const found = products.get(part.product)?.variants.some((each) => each.sku === part.variant);
    if (!found) fault(file, `contents.${index}`, `${part.product} has no variant ${part.variant}`);
  });
  checkBundle(file, product);
  if (product.file && !existsSync(path.join(root, "files", product.file)))
    fault(file, "file", "is not in files/");
}

for (const name of namesIn("articles", ".md")) {
  const file = `articles/${name}`;
  const { front, body } = readMarkdown(file, articleFrontMatter);
  if (front) checkImage(file, "image", front.image);
  for (const [, named] of body.matchAll(/::?product(?:\[[^\]]*\])?\{handle="([^"]*)"\}/g))
    if (named !== undefined && !products.has(named)) fault(file, "body", `product ${named} does not exist`);
}

const placeholders = new Set(Object.keys(shop?.trader ?? {}).map((key) => `trader.${key}`));
for (const slug of pageSlugs) {
  const { body } = readMarkdown(`pages/${slug}.md`, pageFrontMatter);
  for (const [, name] of body.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g))
    if (name !== undefined && !placeholders.has(name))
      fault(`pages/${slug}.md`, "body", `{{${name}}} is unknown`);
}

// Prices stand in words on the delivery page: they follow shop.yaml or the reader is told two things.
const deliveryPage = readMarkdown("pages/levering-en-retour.md", pageFrontMatter).body;
for (const option of shop?.deliveryOptions ?? [])
  for (const price of Object.values(option.prices))
    if (price > 0 && !deliveryPage.includes(`€ ${price.toFixed(2).replace(".", ",")}`))
      fault("pages/levering-en-retour.md", "body", `does not tell the price ${price} of ${option.code}`);

const list = read("voedingslijst.yaml", foodListFile);
for (const group of list?.groups ?? [])
  for (const item of group.items)
    if (item.product && !products.has(item.product))
      fault("voedingslijst.yaml", `${group.handle}.${item.name}`, `product ${item.product} does not exist`);

for (const line of faults) console.error(line);
console.log(
  faults.length === 0 ? `Catalogue in order: ${products.size} products.` : `${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
