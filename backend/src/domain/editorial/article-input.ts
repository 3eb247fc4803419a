import type { Picture } from "../../contracts/picture";
import type { ImportOrigin } from "../../modules/editorial/import-origin";

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
  /** Words that the editor suggests a link to it for; left out, they stay as they are. */
  terms?: string[];
  /** Which version is changed; left out, whichever there is. */
  version?: number;
  /** Name of the user who saves it; left out when nobody does. */
  saved_by?: string;
  /** Why claims about what is not sold here are published all the same. */
  risk_reason?: string;
  /** Where it is imported from; left out when it is not. */
  origin?: ImportOrigin;
}
