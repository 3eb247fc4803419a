import type { MedusaContainer } from "@medusajs/framework/types";
import { morningOf } from "../../../shared/shop-day";
import type { ArticleInput } from "../article-input";
import { draftRecordOf } from "../article-draft";
import { editorialOf } from "../article-records";
import { fingerprintOf, fingerprintOfRecord } from "../fingerprint";
import type { ImportedDocument } from "./imported";

/** What an import does with a text: `edited` is one that the owner changed since, or is changing, and is left alone. */
export type ImportOutcome = "created" | "updated" | "unchanged" | "edited";

export interface ImportPlan {
  outcome: ImportOutcome;
  article: ArticleInput;
  /** The note of an earlier import of the same source. */
  noteId: string | null;
  source: string;
  fingerprint: string;
  oldPaths: string[];
}

/** What was stored from a source before: the note of it, the article when that is still there, and whether it has a draft. */
export async function earlierImport(container: MedusaContainer, source: string) {
  const editorial = editorialOf(container);
  const [note] = await editorial.listImportedTexts({ source }, { take: 1 });
  const [record] = note ? await editorial.listArticles({ id: note.article_id }, { take: 1 }) : [];
  return { note, record, hasDraft: record ? (await draftRecordOf(container, record.id)) !== null : false };
}

/** Compares a text with what was imported from the same source before. Reads only. */
export async function planImport(
  container: MedusaContainer,
  document: ImportedDocument,
): Promise<ImportPlan> {
  const { note, record, hasDraft } = await earlierImport(container, document.source);
  const slug = record?.slug ?? (await freeSlug(container, document.slug));
  const article = articleInput(document, slug, record?.id);
  const fingerprint = fingerprintOf(article);
  const plan = {
    article,
    noteId: note?.id ?? null,
    source: document.source,
    fingerprint,
    oldPaths: document.oldPaths,
  };
  if (!note || !record) return { ...plan, outcome: "created" };
  const asImported = fingerprintOfRecord(record) === note.fingerprint && !hasDraft;
  if (fingerprint === note.fingerprint) return { ...plan, outcome: "unchanged" };
  return { ...plan, outcome: asImported ? "updated" : "edited" };
}

function articleInput(document: ImportedDocument, slug: string, id?: string): ArticleInput {
  return {
    ...(id ? { id } : {}),
    slug,
    title: document.title,
    summary: document.summary ?? "",
    theme: document.categories[0] ?? "",
    markdown: document.markdown,
    author: document.author ?? "",
    status: "draft",
    published_at: document.published && morningOf(document.published),
    revised_at: document.updated && morningOf(document.updated),
    picture: null,
    seo_title: document.title,
    seo_description: document.summary ?? "",
    sources: document.sources,
  };
}

/** The slug itself, or the first of slug-2, slug-3 … that no article has. */
async function freeSlug(container: MedusaContainer, slug: string): Promise<string> {
  for (let at = 1; ; at += 1) {
    const wanted = at === 1 ? slug : `${slug}-${at}`;
    const [taken] = await editorialOf(container).listArticles({ slug: wanted }, { take: 1, select: ["id"] });
    if (!taken) return wanted;
  }
}
