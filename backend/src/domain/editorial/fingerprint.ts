import { createHash } from "node:crypto";
import type { FoodListFile } from "../../contracts/catalogue-file";
import { picture } from "../../contracts/picture";
import type { ArticleInput } from "./article-input";
import type { ArticleRecord } from "./article-records";
import { iso } from "../../shared/iso";
import { stableJson } from "../../shared/stable-json";
import type { PageInput } from "./page-input";
import { pageFieldsOf, type PageRecord } from "./page-records";

type Printed = Omit<ArticleInput, "id" | "version" | "saved_by" | "risk_reason" | "origin">;

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

/** What a page of the shop says. */
export const fingerprintOfPage = ({
  title,
  intro,
  markdown,
  seo_title,
  seo_description,
  revised_at = "",
}: Omit<PageInput, "slug">): string =>
  hashOf({ title, intro, markdown, seo_title, seo_description, revised_at });

/** The same of a page as it is stored. */
export const fingerprintOfPageRecord = (record: PageRecord): string =>
  fingerprintOfPage({ ...pageFieldsOf(record), revised_at: iso(record.revised_at) });

/** What the food list says. */
export const fingerprintOfList = (list: FoodListFile): string => hashOf(list);

const hashOf = (value: object) => createHash("sha256").update(stableJson(value)).digest("hex");
