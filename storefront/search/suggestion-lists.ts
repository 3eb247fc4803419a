import type { SearchSuggestions } from "backend/contracts/article";
import { words } from "@/shop/messages";

/** One list below the search field. */
export interface SuggestionList {
  label: string;
  entries: { title: string; line?: string; href: string }[];
}

/** Products, then articles, each with its page; a list without entries is left out. */
export function suggestionLists({ products, articles }: SearchSuggestions): SuggestionList[] {
  const t = words("search");
  return [
    {
      label: t("products"),
      entries: products.map(({ handle, title, line }) => ({ title, line, href: `/product/${handle}` })),
    },
    {
      label: t("articles"),
      entries: articles.map(({ slug, title }) => ({ title, href: `/artikels/${slug}` })),
    },
  ].filter(({ entries }) => entries.length > 0);
}
