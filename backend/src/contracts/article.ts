import { z } from "zod";
import { picture } from "./picture";
import { productCard } from "./product";
import {
  countedForms,
  ingredientFacts,
  isMany,
  recipeFacts,
  type IngredientFacts,
  type RecipeFacts,
} from "./recipe";

export const articleCard = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  /** The small line above the heading: Bouillon, Collageen, Keuken … */
  theme: z.string(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  minutes: z.number().int().positive(),
  picture,
  productCount: z.number().int().nonnegative(),
  /** Whether it has a recipe. */
  recipe: z.boolean(),
});
export type ArticleCard = z.infer<typeof articleCard>;

export type TreeNode =
  | { type: "text"; value: string }
  | {
      type: "element";
      tagName: string;
      properties: Record<string, string | number | boolean>;
      children: TreeNode[];
    }
  | { type: "product-card"; productId: string }
  | { type: "product-link"; productId: string; children: TreeNode[] }
  | RecipeNode;
/** A line of the ingredients; `children` are its words without the amount. */
export type RecipeIngredient = IngredientFacts & { children: TreeNode[] };
export type RecipeNode = RecipeFacts & { type: "recipe"; ingredients: RecipeIngredient[] };

/** The words of a line, for the portions that it was written for: "sjalot(ten)" is the form for so many. */
export function countedWords({ amount, unit, children }: RecipeIngredient): TreeNode[] {
  const [first, ...others] = children;
  const counted = first?.type === "text" ? countedForms(first.value) : null;
  if (!counted) return children;
  const { one, many } = counted.forms;
  return [{ type: "text", value: (isMany({ amount, unit }) ? many : one) + counted.rest }, ...others];
}

/** The sanitised body of an article or page: HTML elements of a fixed list, products by id, and recipes. */
export const treeNode: z.ZodType<TreeNode> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal("text"), value: z.string() }),
    z.object({
      type: z.literal("element"),
      tagName: z.string().regex(/^[a-z][a-z0-9]*$/),
      properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      children: z.array(treeNode),
    }),
    z.object({ type: z.literal("product-card"), productId: z.string() }),
    z.object({ type: z.literal("product-link"), productId: z.string(), children: z.array(treeNode) }),
    recipeFacts.extend({
      type: z.literal("recipe"),
      ingredients: z.array(ingredientFacts.extend({ children: z.array(treeNode) })),
    }),
  ]),
);

/** GET /store/articles/:slug. `products` holds the live card of each product the body names and that is for sale. */
export const article = articleCard.extend({
  author: z.string(),
  /** The end of the path of the page about the author, contracts/author.ts; null when there is none. */
  authorPage: z.string().nullable(),
  body: z.array(treeNode),
  products: z.record(z.string(), productCard),
  sources: z.array(z.string()),
  next: z.array(articleCard),
  seo: z.object({ title: z.string(), description: z.string() }),
});
export type Article = z.infer<typeof article>;

/** GET /store/article-previews/:token: an article as its draft has it, with or without a picture. */
export const articlePreview = z.object({
  article: article.extend({ picture: picture.nullable() }),
  /** Until when the link can be opened. */
  expiresAt: z.iso.datetime(),
});
export type ArticlePreview = z.infer<typeof articlePreview>;

/** The path of GET /store/articles/:slug and /store/pages/:slug. */
export const slug = z.object({ slug: z.string().min(1).max(120) });

/** The address of a theme: "Darm & huid" → darm-huid. Themes that differ in case or accents only share one. */
export const themeSlug = (theme: string): string =>
  theme
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120);

/** GET /store/articles?limit&offset&theme */
export const articleListQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  /** A theme's address, as {@link themeSlug} makes it. */
  theme: z.string().min(1).max(120).optional(),
});

export const articleList = z.object({ articles: z.array(articleCard), count: z.number().int() });
export type ArticleList = z.infer<typeof articleList>;

/** GET /store/article-themes: the themes of published articles, those with most articles first. */
export const articleThemes = z.object({
  themes: z.array(z.object({ slug: z.string(), name: z.string(), count: z.number().int().positive() })),
});
export type ArticleThemes = z.infer<typeof articleThemes>;

/** GET /store/articles/:slug/markdown: the article's body as plain Markdown, its products as links to their pages. */
export const articleMarkdown = z.object({ markdown: z.string() });
export type ArticleMarkdown = z.infer<typeof articleMarkdown>;

/** GET /store/pages/:slug: terms, privacy, accessibility, about, delivery, contact, withdrawal. */
export const page = z.object({
  slug: z.string(),
  title: z.string(),
  intro: z.string(),
  body: z.array(treeNode),
  updatedAt: z.iso.datetime(),
  seo: z.object({ title: z.string(), description: z.string() }),
});
export type Page = z.infer<typeof page>;

/** GET /store/search?q= */
export const searchQuery = z.object({ q: z.string().trim().min(1).max(100) });
export const searchResult = z.object({
  query: z.string(),
  products: z.array(productCard),
  articles: z.array(articleCard),
  /** Whether more match than are given. */
  more: z.boolean(),
});
export type SearchResult = z.infer<typeof searchResult>;

/** GET /store/search/suggestions?q=: the few best, while a reader types. */
export const searchSuggestions = z.object({
  products: z.array(z.object({ handle: z.string(), title: z.string(), line: z.string() })),
  articles: z.array(z.object({ slug: z.string(), title: z.string() })),
});
export type SearchSuggestions = z.infer<typeof searchSuggestions>;
