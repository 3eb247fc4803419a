import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { ImportOutcome } from "../../../contracts/article-import";
import { morningOf } from "../../../shared/shop-day";
import { draftRecordOf } from "../article-draft";
import type { ArticleInput } from "../article-input";
import { editorialOf } from "../article-records";
import { fittingTheme } from "../article-themes";
import { fingerprintOf, fingerprintOfRecord } from "../fingerprint";
import type { TextToStore } from "./imported";
import { coverOf, withStoredPictures } from "./stored-pictures";

export interface ImportPlan {
  outcome: ImportOutcome;
  /** With the id of the article that the same source became before, and with where it is from. */
  article: ArticleInput;
  oldPaths: string[];
}

const paths = z.record(z.string(), z.string()).catch({});

/** What was stored from a source before: the note of it, the article when that is still there, and whether it has a draft. */
export async function earlierImport(container: MedusaContainer, source: string) {
  const editorial = editorialOf(container);
  const [note] = await editorial.listImportedTexts({ source }, { take: 1 });
  const [record] = note ? await editorial.listArticles({ id: note.article_id }, { take: 1 }) : [];
  return {
    note,
    record,
    /** Paths of pictures by their address; those of an article that is gone may be gone with it. */
    pictures: record ? paths.parse(note?.pictures) : {},
    hasDraft: record ? (await draftRecordOf(container, record.id)) !== null : false,
  };
}

/** Compares a text with what was imported from the same source before. Reads only. */
export async function planImport(container: MedusaContainer, text: TextToStore): Promise<ImportPlan> {
  const { note, record, pictures, hasDraft } = await earlierImport(container, text.source);
  const stored = { ...pictures, ...text.stored };
  const slug = record?.slug ?? (await freeSlug(container, text.slug));
  const words = await articleInput(container, { ...text, slug, stored }, record?.id);
  const fingerprint = fingerprintOf(words);
  const article = { ...words, origin: { source: text.source, fingerprint, pictures: stored } };
  const plan = { article, oldPaths: text.oldPaths };
  if (!note || !record) return { ...plan, outcome: "created" };
  const asImported = fingerprintOfRecord(record) === note.fingerprint && !hasDraft;
  if (fingerprint === note.fingerprint) return { ...plan, outcome: "unchanged" };
  return { ...plan, outcome: asImported ? "updated" : "edited" };
}

async function articleInput(
  container: MedusaContainer,
  text: TextToStore,
  id: string | undefined,
): Promise<ArticleInput> {
  const cover = await coverOf(container, text);
  return {
    ...(id ? { id } : {}),
    slug: text.slug,
    title: text.title,
    summary: text.summary ?? "",
    theme: await fittingTheme(container, text.categories),
    markdown: withStoredPictures(text, cover !== null),
    author: text.author ?? "",
    status: "draft",
    published_at: text.published && morningOf(text.published),
    revised_at: text.updated && morningOf(text.updated),
    picture: cover,
    seo_title: text.title,
    seo_description: text.summary ?? "",
    sources: text.sources,
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
