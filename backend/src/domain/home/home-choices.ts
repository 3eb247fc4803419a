import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { HomeChoice, HomeChoiceQuery } from "../../contracts/home-page";
import { productCardsByIds } from "../catalogue/product-cards";
import { editorialOf } from "../editorial/article-records";
import { inOrderOf } from "./in-order-of";
import { likeLiteral } from "../../shared/like-literal";

/** So many are listed below the field in which the owner types. */
const listed = 8;

/** What the owner may put on the home page, by words of its title; or what she chose, in her order, seen or not. */
export async function homeChoices(
  container: MedusaContainer,
  { kind, q, ids }: HomeChoiceQuery,
): Promise<HomeChoice[]> {
  const find = kind === "products" ? productsOf : articlesOf;
  return ids ? inOrderOf(ids, await find(container, { id: ids })) : find(container, wordsIn(q));
}

type Filter = { id: string[] } | { $and: { title: { $ilike: string } }[] };

/** Each word must be in the title; `%` and `_` are letters here. */
const wordsIn = (q: string): Filter => ({
  $and: q
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => ({ title: { $ilike: `%${likeLiteral(word)}%` } })),
});

async function productsOf(container: MedusaContainer, filter: Filter): Promise<HomeChoice[]> {
  const isSearch = "$and" in filter;
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProducts(isSearch ? { ...filter, status: "published" } : filter, {
      select: ["id", "title"],
      take: isSearch ? listed : filter.id.length,
      order: { title: "ASC" },
    });
  const cards = await productCardsByIds(
    container,
    rows.map(({ id }) => id),
  );
  const choices = rows.map(({ id, title }) => ({ id, title, shown: cards.has(id) }));
  return isSearch ? choices.filter(({ shown }) => shown) : choices;
}

async function articlesOf(container: MedusaContainer, filter: Filter): Promise<HomeChoice[]> {
  const isSearch = "$and" in filter;
  const rows = await editorialOf(container).listArticles(
    isSearch ? { ...filter, status: "published" } : filter,
    {
      select: ["id", "title", "status"],
      take: isSearch ? listed : filter.id.length,
      order: { published_at: "DESC", id: "ASC" },
    },
  );
  return rows.map(({ id, title, status }) => ({ id, title, shown: status === "published" }));
}
