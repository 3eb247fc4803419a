import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { indexDocuments } from "../domain/search/index-documents";
import { ARTICLE_CHANGED } from "../workflows/save-article";

/** An article is in the search index while it is published. */
export default async function indexArticle({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await indexDocuments(container, { article_ids: [event.data.id] });
}

export const config: SubscriberConfig = { event: ARTICLE_CHANGED };
