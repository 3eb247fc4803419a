import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { indexDocuments } from "../domain/search/index-documents";
import { ARTICLE_CHANGED } from "../workflows/save-article";

/** What an article says can be found as soon as it is published, and no longer once it is not. */
export default async function indexArticle({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await indexDocuments(container, { article_ids: [event.data.id] });
}

export const config: SubscriberConfig = { event: ARTICLE_CHANGED };
