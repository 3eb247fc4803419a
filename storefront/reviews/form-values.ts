import { reviewWords, type ReviewWords } from "backend/contracts/review";
import type { z } from "zod";

export type CheckedReview = { ok: true; words: ReviewWords } | { ok: false; code: string };

/** The form as a review, or the code of what is wrong with it. Browsers check most of it before. */
export function checkedReview(fields: URLSearchParams): CheckedReview {
  const typed = (name: string) => fields.get(name) ?? "";
  const read = reviewWords.safeParse({
    product_id: typed("product"),
    stars: typed("stars") === "" ? undefined : Number(typed("stars")),
    name: typed("name"),
    title: typed("title"),
    text: typed("text"),
  });
  if (read.success) return { ok: true, words: read.data };
  const [issue] = read.error.issues;
  return { ok: false, code: issue ? codeOf(issue) : "invalid_input" };
}

function codeOf({ path: [field], code }: z.core.$ZodIssue): string {
  if (field === "stars") return "review_stars_missing";
  if (field === "product_id") return "review_not_bought";
  if (code === "too_big") return "review_too_long";
  return code === "too_small" ? "review_text_missing" : "review_signs";
}
