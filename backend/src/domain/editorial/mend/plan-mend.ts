import type { MedusaContainer } from "@medusajs/framework/types";
import type { MendRequest, MentionPlaces } from "../../../contracts/mend";
import { picture } from "../../../contracts/picture";
import { etagOf } from "../../../modules/editorial/etag";
import { iso } from "../../../shared/iso";
import { Refused } from "../../../shared/refused";
import { productCardsByHandles } from "../../catalogue/product-cards";
import { draftRecordOf, type DraftRecord } from "../article-draft";
import type { ArticleInput } from "../article-input";
import { editorialOf, type ArticleRecord } from "../article-records";
import { mended } from "./mended";
import { placesOf } from "./places";

/** What a mended article and its draft become. */
export interface MendPlan {
  article: ArticleInput;
  /** The draft as it is, with what its words become; null without a draft that follows this version. */
  draft: { record: DraftRecord; etag: string; markdown: string } | null;
}

/** Where an article names this handle, and which words that are. @throws MedusaError not_found */
export async function mentionPlacesOf(
  container: MedusaContainer,
  articleId: string,
  handle: string,
): Promise<MentionPlaces> {
  const article = await editorialOf(container).retrieveArticle(articleId);
  const draft = await draftRecordOf(container, articleId);
  return {
    places: placesOf(article.markdown, handle),
    version: article.version,
    draft: draft && etagOf(draft),
  };
}

/**
 * What is to be stored when the places that name a handle are mended, in the article and in the draft beside it.
 * @throws Refused article_changed, not_for_sale or mend_by_hand
 */
export async function planMend(
  container: MedusaContainer,
  articleId: string,
  request: MendRequest,
  savedBy: string,
): Promise<MendPlan> {
  const article = await editorialOf(container).retrieveArticle(articleId);
  const record = await draftRecordOf(container, articleId);
  if (article.version !== request.version || (record && etagOf(record)) !== request.draft)
    throw new Refused("article_changed");
  if (request.way === "replace") {
    const [card] = await productCardsByHandles(container, [request.by]);
    if (!card) throw new Refused("not_for_sale", { fields: { by: "invalid" } });
  }
  const markdown = mended(article.markdown, request);
  if (markdown === null) throw new Refused("mend_by_hand");
  const input = { ...inputOf(article), markdown, version: article.version, saved_by: savedBy };
  // A draft that another change has left behind stays as it is: its owner is asked which words count.
  if (!record || record.base_version !== article.version) return { article: input, draft: null };
  const drafted = typeof record.fields.markdown === "string" ? record.fields.markdown : "";
  const words = mended(drafted, request);
  if (words === null) throw new Refused("mend_by_hand");
  return { article: input, draft: { record, etag: etagOf(record), markdown: words } };
}

const isoOrNull = (moment: Date | string | null) => (moment ? iso(moment) : null);

const inputOf = (record: ArticleRecord): ArticleInput => ({
  id: record.id,
  slug: record.slug,
  title: record.title,
  summary: record.summary,
  theme: record.theme,
  markdown: record.markdown,
  author: record.author,
  status: record.status,
  published_at: isoOrNull(record.published_at),
  revised_at: isoOrNull(record.revised_at),
  picture: picture.nullable().parse(record.picture),
  seo_title: record.seo_title,
  seo_description: record.seo_description,
  sources: record.sources,
});
