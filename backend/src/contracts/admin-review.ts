import { z } from "zod";
import { judgedClaim } from "./claims";
import { reviewReason, reviewStars, reviewState } from "./review";

/** A review in the owner's list, with what it and her answer claim of food. */
export const adminReview = z.object({
  id: z.string(),
  product: z.object({ id: z.string(), title: z.string() }),
  /** Null once its buyer was erased. */
  order: z.object({ id: z.string(), displayId: z.number().int() }).nullable(),
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

/** What stands below it; empty takes it away. `before` is what the owner saw there: another one since is review_changed. */
const answered = {
  before: z.string().max(2_000),
  answer: z
    .string()
    .transform((words) => words.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(2_000)),
};

/** POST /admin/reviews/:id/publish: with what the owner answers, when she typed that too. */
export const publishReview = z.strictObject({ version, answered: z.strictObject(answered).optional() });

/** POST /admin/reviews/:id/refuse: the buyer is mailed the reason; with another reason also what was refused. */
export const refuseReview = z.strictObject({ version, reason: reviewReason });

/** POST /admin/reviews/:id/answer */
export const answerReview = z.strictObject({ version, ...answered });

/** The answer of each of these; `mailed`: its buyer gets a mail about it, now or once the mail server answers. */
export const decidedReview = z.object({ review: adminReview, mailed: z.boolean() });
export type DecidedReview = z.infer<typeof decidedReview>;
