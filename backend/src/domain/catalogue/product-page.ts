import type { MedusaContainer } from "@medusajs/framework/types";
import { percentIn, percentsToday } from "../vat/vat-rates";
import { safety, type Declaration, type ProductPage } from "../../contracts/product";
import { declarationFacts } from "../../contracts/declaration-facts";
import { nutritionTable } from "../../modules/food-information/nutrition";
import { productCardsByHandles } from "./product-cards";
import { productRecords } from "./product-records";
import { toCard } from "./to-card";

/** What the catalogue knows for a product page; null when no such product is for sale. */
export async function productPageByHandle(
  container: MedusaContainer,
  handle: string,
): Promise<Omit<ProductPage, "mentions" | "reviews"> | null> {
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
    pictures: record.pictures.length > 0 ? record.pictures : [card.picture],
    declaration: declarationOf(facts.declaration),
    safety: facts.safety ? safety.parse(facts.safety) : null,
    sealed: facts.sealed,
    // In Belgium, where the shop is; the cart knows that of each country.
    vatPercent: percentIn(await percentsToday(container), "be", facts.vat_category),
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
