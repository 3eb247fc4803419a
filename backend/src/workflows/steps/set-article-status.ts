import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { editorialOf, type ArticleRecord } from "../../domain/editorial/article-records";

export interface StatusChange {
  id: string;
  status: "draft" | "scheduled" | "published";
  /** When it appears; for a publication left out: now, or when it first did. */
  published_at?: string;
}

/** Publishes or schedules an article, or makes it a draft again. Undo: restores status and date. */
export const setArticleStatus = createStep(
  "set-article-status",
  async ({ id, status, published_at }: StatusChange, { container }) => {
    const editorial = editorialOf(container);
    const before = await editorial.retrieveArticle(id);
    const at = published_at ? new Date(published_at) : (before.published_at ?? new Date());
    refuseUnready(before, status, new Date(at));
    const article = await editorial.updateArticles({
      id,
      status,
      published_at: status === "draft" ? before.published_at : at,
    });
    return new StepResponse(article, { id, status: before.status, published_at: before.published_at });
  },
  async (before, { container }) => {
    if (before) await editorialOf(container).updateArticles(before);
  },
);

function refuseUnready(article: ArticleRecord, status: StatusChange["status"], at: Date): void {
  const refuse = (message: string): never => {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
  };
  if (status === "draft") return;
  if (!article.picture) refuse("picture: a reader never sees an article without one");
  if (status === "scheduled" && at.getTime() <= Date.now()) refuse("published_at: is past");
  if (status === "published" && at.getTime() > Date.now()) refuse("published_at: is still to come");
}
