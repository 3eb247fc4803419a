import { z } from "zod";
import { judgedClaim } from "./claims";
import { reviewReason, reviewStars, reviewState } from "./review";

/** A review in the owner's list, with what it and her answer claim of food. */
export const adminReview = z.object({
  id: z.string(),
  product: z.object({ id: z.string(), title: z.string() }),
  order: z.object({ id: z.string(), displayId: z.number().int() }),
  stars: reviewStars,
  name: z.string(),
  title: z.string(),
  text: z.string(),
  state: reviewState,
  reason: reviewReason.nullable(),
  answer: z.string().nullable(),
  version: z.number().int(),
  writtenAt: z.iso.datetime(),
  claims: z.array(judgedClaim),
});
export type AdminReview = z.infer<typeof adminReview>;

export const adminReviewsQuery = z.object({
  state: reviewState.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/reviews?state&limit&offset: newest first; `waiting` are those that the owner has not read. */
export const adminReviews = z.object({
  reviews: z.array(adminReview),
  count: z.number().int(),
  waiting: z.number().int(),
});
export type AdminReviews = z.infer<typeof adminReviews>;

/** What the buyer sent last when the owner read it: other words since then are refused with review_changed. */
const version = z.number().int().positive();

/** POST /admin/reviews/:id/publish */
export const publishReview = z.strictObject({ version });

/** POST /admin/reviews/:id/refuse: the buyer is mailed the reason. */
export const refuseReview = z.strictObject({ version, reason: reviewReason });

/** POST /admin/reviews/:id/answer: what stands below it; empty takes it away. */
export const answerReview = z.strictObject({
  version,
  answer: z
    .string()
    .transform((words) => words.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(2_000)),
});

/** The answer of each of these. */
export const decidedReview = z.object({ review: adminReview });
