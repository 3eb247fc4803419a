import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { ArticlePreview } from "../../contracts/article";
import { draftFields, type PreviewAddress } from "../../contracts/article-draft";
import { previewToken, readPreviewToken } from "./preview-token";
import { draftRecordOf } from "./article-draft";
import { articlePreview } from "./article-page";
import { editorialOf } from "./article-records";

/** Milliseconds for which a link to a draft can be opened: enough to look at it on a phone, or to ask somebody. */
const openFor = 24 * 60 * 60 * 1000;

/** Where an article's draft can be seen, by whoever has the link. */
export function previewAddressOf(articleId: string, now = new Date()): PreviewAddress {
  // A token names whole seconds.
  const expiresAt = new Date(Math.floor((now.getTime() + openFor) / 1000) * 1000);
  const token = previewToken(environment.cookieSecret, { articleId, expiresAt });
  return {
    address: new URL(`/voorbeeld/${token}`, environment.storefrontUrl).href,
    expiresAt: expiresAt.toISOString(),
  };
}

/**
 * What a link to a draft shows: the draft as it is now, or the article when it has none. Null when the link is not
 * ours, its time is over or the article is gone.
 */
export async function previewOf(container: MedusaContainer, token: string): Promise<ArticlePreview | null> {
  const claim = readPreviewToken(environment.cookieSecret, token);
  if (!claim) return null;
  const [record] = await editorialOf(container).listArticles({ id: claim.articleId }, { take: 1 });
  if (!record) return null;
  const draft = await draftRecordOf(container, record.id);
  const fields = draft ? draftFields.parse(draft.fields) : {};
  const shown = { ...record, ...fields, published_at: record.published_at ?? new Date() };
  return {
    article: await articlePreview(container, shown),
    expiresAt: claim.expiresAt.toISOString(),
  };
}
