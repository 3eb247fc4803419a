import "server-only";
import type { ReviewPage } from "backend/contracts/review";
import { connection } from "next/server";
import { medusa } from "@/shop/medusa";

export type ReviewLink =
  { state: "page"; page: ReviewPage } | { state: "expired" } | { state: "early" } | { state: "away" } | null;

/** Signed words: an id, a moment and a signature. */
export const isReviewToken = (token: string): boolean =>
  /^[\w-]+(\.[\w-]+){2}$/.test(token) && token.length <= 300;

/** What is behind a link; `away` when the backend does not answer; null when it is no link of ours. */
export async function reviewByLink(token: string): Promise<ReviewLink> {
  if (!isReviewToken(token)) return null;
  await connection(); // rendered for each request, never cached
  try {
    const answer = await medusa.get<ReviewPage>(`/store/reviews/${token}`, { forReader: true });
    if (answer.ok) return { state: "page", page: answer.value };
    if (answer.code === "link_expired") return { state: "expired" };
    if (answer.code === "review_not_yet") return { state: "early" };
    return answer.code === "too_many_requests" ? { state: "away" } : null;
  } catch (error) {
    console.error(`review: ${String(error)}`);
    return { state: "away" };
  }
}
