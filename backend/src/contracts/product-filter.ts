import type { z } from "zod";
import type { ProductCard, productListQuery } from "./product";

type Query = z.infer<typeof productListQuery>;

/** What a filter looks at: a fact of a product, known to the card as well as to the database. */
export type ProductFact = "categories" | "brand" | "form" | "buyable" | "cheapest";
export type Comparison = "equal" | "among" | "true" | "at_least" | "at_most";

/**
 * The one rule by which a list of products is filtered. The storefront applies it to the cards it has
 * ({@link isAskedFor}), PostgreSQL to a shop of thousands (domain/catalogue/list-product-ids.ts).
 */
export const filterRules = {
  category: { fact: "categories", comparison: "among" },
  brand: { fact: "brand", comparison: "equal" },
  form: { fact: "form", comparison: "equal" },
  in_stock: { fact: "buyable", comparison: "true" },
  price_from: { fact: "cheapest", comparison: "at_least" },
  price_to: { fact: "cheapest", comparison: "at_most" },
} as const satisfies Partial<Record<keyof Query, { fact: ProductFact; comparison: Comparison }>>;

/** The filters of a query, each a name of {@link filterRules}. */
export const filterNames = ["category", "brand", "form", "in_stock", "price_from", "price_to"] as const;

/** The lowest price of a product's variants: major units, VAT included. */
export const cheapest = (card: ProductCard) => Math.min(...card.variants.map(({ price }) => price.amount));

const facts: Record<ProductFact, (card: ProductCard) => unknown> = {
  categories: (card) => card.categories.map(({ handle }) => handle),
  brand: (card) => card.brand,
  form: (card) => card.form.code,
  buyable: (card) => card.variants.some(({ stock }) => stock.state !== "sold_out"),
  cheapest,
};

const comparisons: Record<Comparison, (fact: unknown, asked: unknown) => boolean> = {
  equal: (fact, asked) => fact === asked,
  among: (fact, asked) => Array.isArray(fact) && fact.includes(asked),
  true: (fact) => fact === true,
  at_least: (fact, asked) => Number(fact) >= Number(asked),
  at_most: (fact, asked) => Number(fact) <= Number(asked),
};

/** Whether a product is among those a reader asked for. Pure. */
export function isAskedFor(card: ProductCard, query: Query): boolean {
  return filterNames
    .filter((name) => query[name] !== undefined)
    .every((name) => {
      const { fact, comparison } = filterRules[name];
      return comparisons[comparison](facts[fact](card), query[name]);
    });
}
