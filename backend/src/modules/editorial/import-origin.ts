import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

/** Where an article came from. */
export interface ImportOrigin {
  source: string;
  /** Of the article as it was imported. */
  fingerprint: string;
  /** The path in the library of each picture, by its address in the source. */
  pictures: Record<string, string>;
}

const note = `
  insert into imported_text (id, source, article_id, fingerprint, pictures) values (?, ?, ?, ?, ?::jsonb)
  on conflict (source) where deleted_at is null do update
    set article_id = excluded.article_id, fingerprint = excluded.fingerprint, pictures = excluded.pictures,
        updated_at = now()`;

/** Notes it, instead of what was noted of the same source before. */
export async function noteOrigin(
  manager: EntityManager,
  articleId: string,
  origin: ImportOrigin,
): Promise<void> {
  const { source, fingerprint, pictures } = origin;
  await manager.execute(note, [
    generateEntityId("", "imp"),
    source,
    articleId,
    fingerprint,
    JSON.stringify(pictures),
  ]);
}
