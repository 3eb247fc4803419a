import type { MedusaContainer } from "@medusajs/framework/types";
import type { ArticleInput } from "../article-input";
import { fingerprintOf, fingerprintOfRecord } from "../fingerprint";
import { earlierImport, type ImportPlan } from "./plan-import";

/**
 * Compares an article of the catalogue's files with what the same file was loaded as before. Reads only. One that the
 * owner changed since, or is changing, is left alone, whatever the file says now.
 */
export async function planLoad(container: MedusaContainer, file: ArticleInput): Promise<ImportPlan> {
  const source = `catalogue/articles/${file.slug}.md`;
  const { note, record, hasDraft } = await earlierImport(container, source);
  const fingerprint = fingerprintOf(file);
  const plan = { article: file, noteId: note?.id ?? null, source, fingerprint, oldPaths: [] };
  if (!note || !record) return { ...plan, outcome: "created" };
  const now = fingerprintOfRecord(record);
  // As the file has it: a load that ended before it noted so, or an owner who wrote the same.
  if (now === fingerprint && now === note.fingerprint) return { ...plan, outcome: "unchanged" };
  if (hasDraft) return { ...plan, outcome: "edited" };
  return { ...plan, outcome: now === note.fingerprint || now === fingerprint ? "updated" : "edited" };
}
