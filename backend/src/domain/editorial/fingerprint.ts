import { createHash } from "node:crypto";
import { picture } from "../../contracts/picture";
import type { ArticleInput } from "./article-input";
import type { ArticleRecord } from "./article-records";
import { iso } from "../../shared/iso";

type Printed = Omit<ArticleInput, "id" | "version" | "saved_by" | "risk_reason">;

/**
 * What an article says, in one short text: it differs when the owner changed anything. That a planned article has
 * appeared is no change.
 */
export const fingerprintOf = (article: Printed): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        article.slug,
        article.title,
        article.summary,
        article.theme,
        article.markdown,
        article.author,
        article.status === "draft",
        article.published_at,
        article.revised_at,
        article.sources,
        article.seo_title,
        article.seo_description,
        article.picture?.alt ?? null,
        article.picture?.sources.map(({ path }) => path).sort() ?? null,
      ]),
    )
    .digest("hex");

/** The same of an article as it is stored. */
export const fingerprintOfRecord = (record: ArticleRecord): string =>
  fingerprintOf({
    ...record,
    published_at: record.published_at && iso(record.published_at),
    revised_at: record.revised_at && iso(record.revised_at),
    picture: picture.nullable().parse(record.picture),
    terms: record.terms ?? [],
  });
