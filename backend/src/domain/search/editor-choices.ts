import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../../config/environment";
import type { LinkTarget, ProductChoice } from "../../contracts/editor";
import type { ProductCard, VariantOffer } from "../../contracts/product";
import { cheapest } from "../../contracts/product-filter";
import { productCardsByHandles } from "../catalogue/product-cards";
import { chosenCards } from "../catalogue/product-list";
import { editorialOf, newestArticles } from "../editorial/article-records";
import { smallestPath } from "../../shared/smallest-picture";
import { pathOf } from "../../shared/page-paths";
import { findAll } from "./search";

const mostChoices = 12;

/** Products for sale that an article may name: for these words the best, without words the shop's first. */
export async function productChoices(
  container: MedusaContainer,
  { q, handles }: { q: string; handles?: string[] },
): Promise<ProductChoice[]> {
  const cards = handles
    ? await productCardsByHandles(container, handles)
    : q === ""
      ? (await chosenCards(container, { limit: mostChoices })).products
      : (await findAll(container, q)).products;
  return cards.map(toChoice);
}

function toChoice(card: ProductCard): ProductChoice {
  const { handle, title, line, picture, variants } = card;
  const price = { amount: cheapest(card), currency: variants[0]?.price.currency ?? "eur" };
  return {
    handle,
    title,
    line,
    price,
    stock: bestStock(variants),
    picture: `${environment.mediaUrl}/${smallestPath(picture)}`,
  };
}

const worse: Record<VariantOffer["stock"]["state"], number> = { in_stock: 0, low: 1, sold_out: 2 };

function bestStock(variants: VariantOffer[]): VariantOffer["stock"] {
  const [best] = variants.map(({ stock }) => stock).sort((a, b) => worse[a.state] - worse[b.state]);
  return best ?? { state: "sold_out", left: null };
}

/** Places on the site that a text may lead to: articles by their words, pages and categories by their names. */
export async function linkTargets(container: MedusaContainer, q: string): Promise<LinkTarget[]> {
  const [articles, pages, categories] = await Promise.all([
    q === ""
      ? newestArticles(container, {}, mostChoices)
      : findAll(container, q).then((results) => results.articles),
    editorialOf(container).listPages({}, { select: ["slug", "title"], order: { title: "ASC" }, take: 200 }),
    container
      .resolve(Modules.PRODUCT)
      .listProductCategories({ is_active: true }, { select: ["handle", "name"], take: 200 }),
  ]);
  const named = ({ title }: LinkTarget) => plain(title).includes(plain(q));
  const ofArticles = articles.map(({ slug, title }): LinkTarget => ({
    kind: "article",
    title,
    address: pathOf.article(slug),
  }));
  const ofPages = pages.map(({ slug, title }): LinkTarget => ({ kind: "page", title, address: `/${slug}` }));
  const ofCategories = categories.map(({ handle, name }): LinkTarget => ({
    kind: "category",
    title: name,
    address: pathOf.category(handle),
  }));
  return [...ofArticles, ...[...ofPages, ...ofCategories].filter(named)];
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
