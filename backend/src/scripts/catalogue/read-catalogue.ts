import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import {
  categoriesFile,
  promotionsFile,
  shopFile,
  taxesFile,
  type CategoriesFile,
  type PromotionsFile,
  type ShopFile,
  type TaxesFile,
} from "../../contracts/catalogue-file";
import { productFile, type ProductFile } from "../../contracts/catalogue-product-file";
import { FileFault } from "./markdown-file";

export interface CatalogueProduct extends ProductFile {
  /** Fingerprint of the file: unchanged, it is not loaded again. */
  hash: string;
}

export interface Catalogue {
  shop: ShopFile;
  taxes: TaxesFile;
  categories: CategoriesFile;
  promotions: PromotionsFile;
  products: CatalogueProduct[];
}

function read<T>(root: string, file: string, schema: z.ZodType<T>): { value: T; text: string } {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new FileFault(file, "", error instanceof Error ? error.message : String(error));
  }
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, text };
  const [issue] = result.error.issues;
  throw new FileFault(file, issue?.path.join(".") ?? "", issue?.message ?? "is not as it should be");
}

/** Reads and checks every file before anything is stored. @throws FileFault naming file and field. */
export function readCatalogue(root: string): Catalogue {
  const names = fs.readdirSync(path.join(root, "products")).filter((name) => name.endsWith(".yaml"));
  const products = names.sort().map((name) => {
    const { value, text } = read(root, `products/${name}`, productFile);
    if (`${value.handle}.yaml` !== name)
      throw new FileFault(`products/${name}`, "handle", "must be the file's name");
    return { ...value, hash: crypto.createHash("sha256").update(text).digest("hex") };
  });
  const catalogue = {
    shop: read(root, "shop.yaml", shopFile).value,
    taxes: read(root, "taxes.yaml", taxesFile).value,
    categories: read(root, "categories.yaml", categoriesFile).value,
    promotions: read(root, "promotions.yaml", promotionsFile).value,
    products,
  };
  checkReferences(catalogue, root);
  return catalogue;
}

/** Files name each other: a slip in a handle or SKU is found here, not by a buyer. */
function checkReferences({ categories, products }: Catalogue, root: string): void {
  const handles = new Set(products.map(({ handle }) => handle));
  const categoryHandles = new Set(categories.map(({ handle }) => handle));
  const skus = new Map(
    products.flatMap(({ handle, variants }) => variants.map(({ sku }) => [sku, handle] as const)),
  );
  for (const product of products) {
    const file = `products/${product.handle}.yaml`;
    const demand = (known: boolean, field: string, name: string) => {
      if (!known) throw new FileFault(file, field, `${name} does not exist`);
    };
    product.categories.forEach((name, index) =>
      demand(categoryHandles.has(name), `categories.${index}`, name),
    );
    product.related.forEach((name, index) => demand(handles.has(name), `related.${index}`, name));
    product.contents.forEach((part, index) =>
      demand(
        skus.get(part.variant) === part.product,
        `contents.${index}.variant`,
        `${part.product} ${part.variant}`,
      ),
    );
    if (product.file) demand(fs.existsSync(path.join(root, "files", product.file)), "file", product.file);
  }
}
