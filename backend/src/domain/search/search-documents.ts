import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { productCardsByIds } from "../catalogue/product-cards";
import type { ProductCard } from "../../contracts/product";
import { parseMarkdown } from "../../modules/editorial/markdown";
import type { IndexedDocument } from "../../modules/search/service";
import { publishedById } from "../editorial/article-records";

/** What can be found of these products: only those for sale give a document. */
export async function productDocuments(
  container: MedusaContainer,
  ids: string[],
): Promise<IndexedDocument[]> {
  if (ids.length === 0) return [];
  const cards = await productCardsByIds(container, ids);
  const texts = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: [...cards.keys()] }, { select: ["id", "description"], take: cards.size });
  const description = new Map(texts.map((each) => [each.id, each.description ?? ""]));
  return [...cards.values()].map((card) => ({
    id: card.id,
    kind: "product",
    title: card.title,
    keywords: keywordsOf(card),
    body: description.get(card.id) ?? "",
  }));
}

const keywordsOf = ({ brand, line, form, categories, variants }: ProductCard) =>
  [
    brand,
    line,
    form.label,
    ...categories.map((each) => each.name),
    ...variants.flatMap((each) => [each.title, each.sku]),
  ]
    .filter(Boolean)
    .join(" ");

/** What can be found of these articles: only published ones give a document. */
export async function articleDocuments(
  container: MedusaContainer,
  ids: string[],
): Promise<IndexedDocument[]> {
  const articles = await publishedById(container, ids);
  return articles.map(({ id, title, theme, summary, markdown }) => ({
    id,
    kind: "article",
    title,
    keywords: theme,
    body: `${summary}\n${parseMarkdown(markdown).text}`,
  }));
}
