import type { Picture } from "../../contracts/picture";

/** An article as an editor or a file gives it. */
export interface ArticleInput {
  /** The article to change; left out, the one with this slug is changed, or a new one made. */
  id?: string;
  slug: string;
  title: string;
  summary: string;
  theme: string;
  markdown: string;
  author: string;
  status: "draft" | "scheduled" | "published";
  published_at: string | null;
  revised_at: string | null;
  picture: Picture | null;
  seo_title: string;
  seo_description: string;
  sources: string[];
}
