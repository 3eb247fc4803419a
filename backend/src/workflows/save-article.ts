import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { ArticleInput } from "../domain/editorial/article-input";
import { linkArticleProducts } from "./steps/link-article-products";
import { saveArticleRecord } from "./steps/save-article-record";

/** Emitted after an article or what it names has changed, with its id and slug. */
export const ARTICLE_CHANGED = "article.changed";

/**
 * Stores an article, links it to the products its text names, and emits {@link ARTICLE_CHANGED} when anything changed,
 * which it also answers.
 */
export const saveArticleWorkflow = createWorkflow("save-article", (input: WorkflowData<ArticleInput>) => {
  const saved = saveArticleRecord(input);
  const linked = linkArticleProducts({ article: saved.article });
  const event = transform({ saved, linked }, ({ saved: { article, changed }, linked: links }) => ({
    changed: changed || links.changed,
    data: { id: article.id, slug: article.slug },
  }));
  when(event, ({ changed }) => changed).then(() => {
    emitEventStep({ eventName: ARTICLE_CHANGED, data: event.data });
  });
  return new WorkflowResponse(
    transform({ saved, event }, ({ saved: { article }, event: { changed } }) => ({ article, changed })),
  );
});
