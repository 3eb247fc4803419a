import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import {
  articleFrontMatter,
  categoriesFile,
  foodListFile,
  pageFrontMatter,
  promotionsFile,
  shopFile,
  taxesFile,
  type ArticleFrontMatter,
  type PageFrontMatter,
} from "../../contracts/catalogue-file";
import { productFile, type ProductFile } from "../../contracts/catalogue-product-file";
import { wordsFile } from "../../contracts/words-file";
import { foodListPdfName } from "../../domain/editorial/food-list-pdf";
import type { Fault } from "./fault";
import { splitFrontMatter, type MarkdownFile } from "./markdown-file";

export interface CatalogueProduct extends ProductFile {
  /** Fingerprint of the file: unchanged, it is not loaded again. */
  hash: string;
}

export type CatalogueFiles = ReturnType<typeof readFiles>;

/**
 * Every file of catalogue/ as its schema has it, and the faults of those that it refuses: they are left out. What the
 * files say of each other is for check-catalogue.ts.
 */
export function readFiles(root: string) {
  const faults: Fault[] = [];
  const sources = new Map<string, string>();
  const textOf = (file: string) => {
    const text = fs.readFileSync(path.join(root, file), "utf8");
    sources.set(file, text);
    return text;
  };

  function attempt<T>(file: string, schema: z.ZodType<T>, content: () => unknown): T | undefined {
    const fault = (field: string, message: string) => faults.push({ file, field, message });
    try {
      const result = schema.safeParse(content());
      if (result.success) return result.data;
      for (const { path: field, message } of result.error.issues) fault(field.join("."), message);
    } catch (error) {
      fault("", error instanceof Error ? error.message : String(error));
    }
    return undefined;
  }

  function readYaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    if (fs.existsSync(path.join(root, file))) return attempt(file, schema, () => parse(textOf(file)));
    faults.push({ file, field: "", message: "is missing" });
    return undefined;
  }

  const namesIn = (folder: string) =>
    fs.existsSync(path.join(root, folder)) ? fs.readdirSync(path.join(root, folder)).sort() : [];

  function readProducts(): CatalogueProduct[] {
    const names = namesIn("products").filter((name) => name.endsWith(".yaml"));
    return names.flatMap((name) => {
      const file = `products/${name}`;
      const product = readYaml(file, productFile);
      if (!product) return [];
      if (`${product.handle}.yaml` !== name)
        faults.push({ file, field: "handle", message: "must be the file's name" });
      return [{ ...product, hash: crypto.createHash("sha256").update(textOf(file)).digest("hex") }];
    });
  }

  function readMarkdown<T>(folder: string, schema: z.ZodType<T>): MarkdownFile<T>[] {
    const names = namesIn(folder).filter((name) => name.endsWith(".md"));
    return names.flatMap((name) => {
      const file = `${folder}/${name}`;
      let body = "";
      const front = attempt(file, schema, () => {
        const split = splitFrontMatter(textOf(file));
        body = split.body;
        return split.front;
      });
      return front ? [{ file, slug: name.slice(0, -".md".length), front, body }] : [];
    });
  }

  return {
    shop: readYaml("shop.yaml", shopFile),
    taxes: readYaml("taxes.yaml", taxesFile),
    categories: readYaml("categories.yaml", categoriesFile),
    promotions: readYaml("promotions.yaml", promotionsFile),
    products: readProducts(),
    articles: readMarkdown<ArticleFrontMatter>("articles", articleFrontMatter),
    pages: readMarkdown<PageFrontMatter>("pages", pageFrontMatter),
    foodList: readYaml("voedingslijst.yaml", foodListFile),
    words: readYaml("words.yaml", wordsFile),
    /** Names of pictures in images/manifest.json. */
    images: new Set(Object.keys(readYaml("images/manifest.json", z.record(z.string(), z.unknown())) ?? {})),
    /** Names of files that are sold: those in files/, and the food list, which is printed when it is fetched. */
    downloads: new Set([...namesIn("files"), foodListPdfName]),
    /** Each file as it is written. */
    sources,
    faults,
  };
}
