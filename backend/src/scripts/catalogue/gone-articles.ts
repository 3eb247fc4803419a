import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import type { Change } from "../../contracts/change";
import { draftRecordOf } from "../../domain/editorial/article-draft";
import { editorialOf, type ArticleRecord } from "../../domain/editorial/article-records";
import { fingerprintOfRecord } from "../../domain/editorial/fingerprint";
import { movedFiles, type FileText } from "../../domain/editorial/import/moved-files";
import { sourceOf } from "../../domain/editorial/import/plan-load";
import type { ImportedText } from "../../modules/editorial/models/imported-text";
import { publishArticleWorkflow } from "../../workflows/publish-article";
import { articleFrontMatter } from "../../contracts/catalogue-file";
import { splitFrontMatter } from "./markdown-file";
import type { Catalogue } from "./read-catalogue";
import { everyRow } from "../../shared/every-row";

interface Gone {
  note: InferTypeOf<typeof ImportedText>;
  file: string;
  record: ArticleRecord | undefined;
}

const prefix = sourceOf("");

/**
 * Files of articles that were loaded once and are there no more. One that got another name stays the article that it
 * became: only its name is noted. @returns those that are really gone
 */
export async function goneArticles(
  container: MedusaContainer,
  { articles }: Pick<Catalogue, "articles">,
): Promise<Gone[]> {
  const editorial = editorialOf(container);
  const notes = await editorial.listImportedTexts(
    { source: { $like: `${prefix}articles/%` } },
    { take: everyRow },
  );
  const noted = new Map(notes.map((note) => [note.source.slice(prefix.length), note] as const));
  const present = new Set(articles.map(({ file }) => file));
  const gone: Gone[] = [];
  for (const [file, note] of noted)
    if (!present.has(file)) {
      const [record] = await editorial.listArticles({ id: note.article_id }, { take: 1 });
      gone.push({ note, file, record });
    }
  const fresh = articles
    .filter(({ file }) => !noted.has(file))
    .map(({ file, slug, front, body }) => ({ file, slug, title: front.title, body }));
  const moved = movedFiles(await Promise.all(gone.map((each) => textOf(container, each))), fresh);
  for (const { note, file } of gone) {
    const now = moved.get(file);
    if (!now) continue;
    await editorial.updateImportedTexts({ id: note.id, source: sourceOf(now) });
    const [loaded] = await editorial.listLoadedFiles({ file }, { take: 1 });
    if (loaded) await editorial.updateLoadedFiles({ id: loaded.id, file: now });
  }
  return gone.filter(({ file }) => !moved.has(file));
}

/** Title and text as they were loaded; of a load before files were kept, as the shop has them. */
async function textOf(container: MedusaContainer, { file, record }: Gone): Promise<FileText> {
  const known = { file, slug: record?.slug ?? "", title: record?.title ?? "", body: record?.markdown ?? "" };
  const [loaded] = await editorialOf(container).listLoadedFiles({ file }, { take: 1 });
  if (!loaded) return known;
  const { front, body } = splitFrontMatter(loaded.content);
  return { ...known, title: articleFrontMatter.safeParse(front).data?.title ?? known.title, body };
}

/**
 * An article whose file is gone is a draft from now on, unless the owner changed it since it was loaded, or is changing
 * it. @returns what readers see no more, what was left alone, by address, and the articles to follow
 */
export async function withdrawGone(container: MedusaContainer, gone: Gone[]) {
  const editorial = editorialOf(container);
  const done = { changes: [] as Change[], withdrawn: [] as string[], left: [] as string[] };
  const saved: { id: string; version: number }[] = [];
  for (const { note, file, record } of gone) {
    const isOwners =
      record &&
      (fingerprintOfRecord(record) !== note.fingerprint ||
        (await draftRecordOf(container, record.id)) !== null);
    if (isOwners) {
      done.left.push(record.slug);
      continue;
    }
    if (record && record.status !== "draft") {
      const { id, slug } = record;
      const { result } = await publishArticleWorkflow(container).run({ input: { id, status: "draft" } });
      done.changes.push({ kind: "article", id, slug });
      done.withdrawn.push(slug);
      saved.push({ id, version: result.version });
    }
    await editorial.deleteImportedTexts(note.id);
    await editorial.deleteLoadedFiles({ file });
  }
  return { ...done, saved };
}
