import fs from "node:fs";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../../config/environment";
import type { VatCategory } from "../../contracts/declaration-facts";
import type { AdminProductFacts } from "../../contracts/product-facts";
import { catalogueDir } from "../shop/shop-file";
import { percentsToday } from "../vat/vat-rates";
import { formOf, missingOf, ordinaryPrice, pictureCounts, type FactsRecord } from "./product-facts";

/** A product's facts for the owner's form. @param printed name of the file that the shop prints itself */
export async function adminFactsOf(
  container: MedusaContainer,
  product: FactsRecord,
  printed: string,
): Promise<AdminProductFacts> {
  const facts = formOf(product);
  const pictures = (await pictureCounts(container, [product])).get(product.id) ?? 0;
  return {
    product: {
      id: product.id,
      handle: product.handle,
      title: product.title,
      isPublished: product.status === "published",
      version: product.food_information?.version ?? null,
      address: `${environment.storefrontUrl}/product/${product.handle}`,
    },
    facts,
    variants: product.variants.map((each) => ({ title: each.title ?? "", price: ordinaryPrice(each) })),
    pictures,
    missing: missingOf(product, pictures),
    titles: await titlesOf(container, facts.related),
    files: [...soldFiles(), printed],
    vatPercents: await vatPercents(container),
  };
}

async function titlesOf(container: MedusaContainer, handles: string[]): Promise<Record<string, string>> {
  if (handles.length === 0) return {};
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["id", "handle", "title"], take: handles.length });
  return Object.fromEntries(found.map(({ handle, title }) => [handle, title]));
}

function soldFiles(): string[] {
  const folder = path.join(catalogueDir(), "files");
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
}

async function vatPercents(container: MedusaContainer): Promise<AdminProductFacts["vatPercents"]> {
  const rates = (await percentsToday(container)).find(({ country }) => country === "be")?.rates;
  const { food = 0, supplement = 0, publication = 0, tool = 0 } = rates ?? {};
  return { food, supplement, publication, tool } satisfies Record<VatCategory, number>;
}
