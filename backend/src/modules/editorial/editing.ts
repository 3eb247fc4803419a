import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

/** A tab of the Admin, and what it does with an article; one that only watches leaves no row. */
export interface EditingTab {
  article_id: string;
  tab: string;
  state: "editing" | "watching" | "left";
  user_id: string;
  user_name: string;
}

/** A tab that did not say so for a minute does not edit any more: it was closed, or has no connection. */
const forget = "delete from article_editing where seen_at < now() - interval '60 seconds' or tab = ?";

const store = `
  insert into article_editing (id, article_id, tab, user_id, user_name, since, seen_at)
  values (?, ?, ?, ?, ?, now(), now())
  on conflict (tab) where deleted_at is null do update
    set seen_at = now(), user_id = excluded.user_id, user_name = excluded.user_name,
        article_id = excluded.article_id,
        since = case when article_editing.article_id = excluded.article_id then article_editing.since else now() end`;

/** Stores that a tab edits, and deletes those that do not any more. */
export async function storeEditing(manager: EntityManager, tab: EditingTab): Promise<void> {
  const { article_id, state, user_id, user_name } = tab;
  await manager.execute(forget, [state === "left" ? tab.tab : ""]);
  if (state !== "editing") return;
  await manager.execute(store, [generateEntityId("", "aed"), article_id, tab.tab, user_id, user_name]);
}
