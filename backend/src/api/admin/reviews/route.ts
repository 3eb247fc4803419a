import { adminReviewsQuery, type AdminReviews } from "../../../contracts/admin-review";
import { claimsOfReviews } from "../../../domain/claims/review-verdict";
import { listedReview } from "../../../domain/reviews/listed-reviews";
import { reviewsOf } from "../../../domain/reviews/reviews-of";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/reviews: newest first, of one state or all, each with what it says of food. */
export const GET = answering(async (request, response) => {
  const { state, limit, offset } = parsed(adminReviewsQuery, request.query);
  const reviews = reviewsOf(request.scope);
  const [[rows, count], [, waiting]] = await Promise.all([
    reviews.listAndCountReviews(state ? { state } : {}, {
      take: limit,
      skip: offset,
      order: { written_at: "DESC", id: "DESC" },
    }),
    reviews.listAndCountReviews({ state: "waiting" }, { take: 1, select: ["id"] }),
  ]);
  const claims = await claimsOfReviews(request.scope, rows);
  response.json({
    reviews: rows.map((row, at) => listedReview(row, claims[at] ?? [])),
    count,
    waiting,
  } satisfies AdminReviews);
});
