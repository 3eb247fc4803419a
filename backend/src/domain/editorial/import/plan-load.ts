import type { MedusaContainer } from "@medusajs/framework/types";
import type { ArticleInput } from "../article-input";
import { draftRecordOf } from "../article-draft";
import { editorialOf, type ArticleRecord } from "../article-records";
import { fingerprintOf, fingerprintOfRecord } from "../fingerprint";
import { loadOutcome } from "./load-outcome";
import { earlierImport, type ImportPlan } from "./plan-import";

/** The source of an article that came from a file of the catalogue. @param file articles/collageen-kiezen.md */
export const sourceOf = (file: string): string => `catalogue/${file}`;

export interface LoadPlan extends ImportPlan {
  /** Of the article as its file has it. */
  fingerprint: string;
}

/**
 * Compares an article of the catalogue's files with what the same file was loaded as before. Reads only. One that the
 * owner changed since, or is changing, is left alone, whatever the file says now.
 */
export async function planLoad(container: MedusaContainer, file: ArticleInput): Promise<LoadPlan> {
  const source = sourceOf(`articles/${file.slug}.md`);
  const { note, record: noted, hasDraft } = await earlierImport(container, source);
  const record = noted ?? (await articleOf(container, file.slug));
  const fingerprint = fingerprintOf(file);
  const origin = { source, fingerprint, pictures: {} };
  const plan = {
    article: { ...file, ...(record ? { id: record.id } : {}), origin },
    fingerprint,
    oldPaths: [],
  };
  const shop = record ? fingerprintOfRecord(record) : null;
  const loaded = noted && note ? note.fingerprint : await asMadeByFiles(container, record, shop);
  const isBeingChanged = noted
    ? hasDraft
    : record !== null && (await draftRecordOf(container, record.id)) !== null;
  return { ...plan, outcome: loadOutcome({ file: fingerprint, shop, loaded }, isBeingChanged) };
}

async function articleOf(container: MedusaContainer, slug: string): Promise<ArticleRecord | null> {
  const [record] = await editorialOf(container).listArticles({ slug }, { take: 1 });
  return record ?? null;
}

/** An article of which no load is noted counts as loaded as it is, unless somebody saved it in the Admin. */
async function asMadeByFiles(
  container: MedusaContainer,
  record: ArticleRecord | null,
  shop: string | null,
): Promise<string | null> {
  if (!record) return null;
  const filter = { article_id: record.id, saved_by: { $ne: null } };
  const [saved] = await editorialOf(container).listArticleVersions(filter, { take: 1, select: ["id"] });
  return saved ? null : shop;
}
