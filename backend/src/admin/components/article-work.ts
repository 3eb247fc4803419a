import type { MutableRefObject } from "react";
import type { AdminArticle } from "../../contracts/admin-article";
import { ask } from "./ask";

/** Whether readers are to see an article, and when. */
export interface StatusWish {
  status: AdminArticle["status"];
  /** By the Belgian clock, wherever this browser is: "2027-03-28T09:00". */
  publish_on?: string;
  /** The moment that was planned before. */
  published_at?: string | undefined;
  /** Why claims that are a risk are published all the same. */
  risk_reason?: string;
}

/** Does it with the words as they are in the editor; null when it was refused, which the editor says. */
export type Apply = (wish: StatusWish) => Promise<AdminArticle | null>;

/** What the editor does for the buttons above it; null until it is loaded. */
export type ArticleWork = MutableRefObject<Apply | null>;

/** To take an article back concerns no words: a draft stays beside it. */
export const isWithdrawal = (article: AdminArticle, { status }: StatusWish): boolean =>
  status === "draft" && article.status !== "draft";

/** Asks the server for it, with the draft of this etag. @throws AskRefused */
export async function applyStatus(
  article: AdminArticle,
  wish: StatusWish,
  etag: string | null,
): Promise<AdminArticle> {
  const body = etag === null || isWithdrawal(article, wish) ? wish : { ...wish, draft: etag };
  return (await ask<{ article: AdminArticle }>(`/articles/${article.id}/status`, body)).article;
}
