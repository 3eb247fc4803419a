import fs from "node:fs";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { parse } from "yaml";
import { ratesOn } from "../vat/rates-on";
import { taxesFile } from "../../contracts/catalogue-file";
import { safety, type Declaration, type ProductPage } from "../../contracts/product";
import { declarationFacts } from "../../contracts/declaration-facts";
import { nutritionTable } from "../../modules/food-information/nutrition";
import { catalogueDir } from "../shop/shop-file";
import { productCardsByHandles } from "./product-cards";
import { productRecords } from "./product-records";
import { picturesOf, toCard } from "./to-card";

/** What the catalogue knows for a product page; null when no such product is for sale. */
export async function productPageByHandle(
  container: MedusaContainer,
  handle: string,
): Promise<Omit<ProductPage, "mentions"> | null> {
  const [record] = await productRecords(container, { handle });
  const facts = record?.food_information;
  const card = record ? toCard(record) : null;
  if (!record || !facts || !card) return null;
  const related = await productCardsByHandles(container, facts.related ?? []);
  const description = paragraphs(record.description);
  return {
    ...card,
    description,
    note:
      facts.why || facts.rather_not
        ? { why: paragraphs(facts.why), ratherNot: paragraphs(facts.rather_not) }
        : null,
    pictures: picturesOf(record),
    declaration: declarationOf(facts.declaration),
    safety: facts.safety ? safety.parse(facts.safety) : null,
    sealed: facts.sealed,
    vatPercent: vatPercent(facts.vat_category),
    related,
    seo: {
      title: facts.seo_title ?? record.title,
      description: facts.seo_description ?? description[0]?.slice(0, 155) ?? record.title,
    },
    updatedAt: record.updated_at.toISOString(),
  };
}

const paragraphs = (words: string | null | undefined) =>
  (words ?? "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

function declarationOf(stored: unknown): Declaration | null {
  if (!stored) return null;
  const facts = declarationFacts.parse(stored);
  return {
    legalName: facts.legal_name,
    ingredients: facts.ingredients.map(({ text, allergen }) => ({ text, allergen: allergen ?? false })),
    contains: facts.contains,
    mayContain: facts.may_contain,
    storage: facts.storage,
    afterOpening: facts.after_opening ?? null,
    use: facts.use,
    origin: facts.origin ?? null,
    operator: facts.operator,
    nutrition: nutritionTable(facts),
    statements: facts.statements,
  };
}

let known: { stamp: string; rates: Record<string, number> } | undefined;

/** The rate in Belgium today, where the shop is; the cart knows that of each country. */
function vatPercent(category: "food" | "supplement" | "publication" | "tool"): number {
  const file = path.join(catalogueDir(), "taxes.yaml");
  const today = new Date().toISOString().slice(0, 10);
  const stamp = `${today} ${fs.statSync(file).mtimeMs}`;
  if (known?.stamp !== stamp) {
    const taxes = taxesFile.parse(parse(fs.readFileSync(file, "utf8")));
    known = { stamp, rates: ratesOn(taxes, today).find(({ country }) => country === "be")?.rates ?? {} };
  }
  return known.rates[category] ?? 0;
}
