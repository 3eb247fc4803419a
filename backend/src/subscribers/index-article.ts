import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { indexDocuments } from "../domain/search/index-documents";
import { editorialOf } from "../domain/editorial/article-records";
import { ARTICLE_CHANGED } from "../workflows/save-article";

/** An article is in the search index while it is published. Then nothing is left to follow its change. */
export default async function indexArticle({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const editorial = editorialOf(container);
  const [article] = await editorial.listArticles(
    { id: event.data.id },
    { select: ["id", "version"], take: 1 },
  );
  await indexDocuments(container, { article_ids: [event.data.id] });
  if (article) await editorial.noteFollowed(article.id, article.version);
}

export const config: SubscriberConfig = { event: ARTICLE_CHANGED };
