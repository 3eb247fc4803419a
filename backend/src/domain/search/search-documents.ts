import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { productCardsByIds } from "../catalogue/product-cards";
import type { ProductCard } from "../../contracts/product";
import { themeSlug } from "../../contracts/article";
import { kindsIn, meaningsIn } from "../../shared/words/kinds";
import { nameInTitle, nameKey } from "../../shared/words/name-key";
import { termsOf } from "../words/product-terms";
import { synonymsOf } from "../words/synonyms";
import { readWordKnowledge } from "../words/words-file";
import { readText } from "../editorial/read-text";
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
    .listProducts({ id: [...cards.keys()] }, { select: ["id", "description", "metadata"], take: cards.size });
  const knowledge = readWordKnowledge();
  const also = await synonymsOf(container, "product");
  return texts.flatMap(({ id, description, metadata }) => {
    const card = cards.get(id);
    if (!card) return [];
    const { sought_as, ...known } = termsOf(metadata);
    const terms = [...known.terms, ...also(id)];
    const names = [card.title, ...terms];
    const meanings = [...meaningsIn([card.title, card.line, ...terms].join(" "), knowledge)];
    return {
      id,
      kind: "product" as const,
      title: card.title,
      keywords: [keywordsOf(card), ...terms, ...sought_as, ...meanings].join(" "),
      kinds: [...new Set(names.flatMap((name) => kindsIn(name, knowledge)))],
      names: [...new Set([...names, ...sought_as].map((name) => nameKey(name, knowledge)))],
      body: description ?? "",
    };
  });
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
  const also = await synonymsOf(container, "theme");
  const knowledge = readWordKnowledge();
  return Promise.all(
    articles.map(async ({ id, title, theme, terms, summary, markdown }) => ({
      id,
      kind: "article" as const,
      title,
      keywords: [theme, ...also(themeSlug(theme)), ...(terms ?? [])].join(" "),
      kinds: [],
      names: [nameInTitle(title), ...(terms ?? [])].map((name) => nameKey(name, knowledge)),
      body: `${summary}\n${(await readText(markdown)).text}`,
    })),
  );
}
