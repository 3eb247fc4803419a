import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { backendFile } from "../../config/backend-file";
import { environment } from "../../config/environment";
import { shopFile, type ShopFile } from "../../contracts/catalogue-file";

let cached: { modified: number; shop: ShopFile } | undefined;

/** Where the catalogue lies: named by the environment, else found above the folder the backend runs in. */
export function catalogueDir(): string {
  if (environment.catalogueDir) return environment.catalogueDir;
  const shop = backendFile("catalogue/shop.yaml");
  if (shop) return path.dirname(shop);
  throw new Error("catalogue/shop.yaml is nowhere above this folder: set CATALOGUE_DIR.");
}

/** shop.yaml, read again when it changed. @throws ZodError naming the field when the file does not hold. */
export function readShopFile(): ShopFile {
  const file = path.join(catalogueDir(), "shop.yaml");
  const modified = fs.statSync(file).mtimeMs;
  if (cached?.modified !== modified)
    cached = { modified, shop: shopFile.parse(parse(fs.readFileSync(file, "utf8"))) };
  return cached.shop;
}
