import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import type { AdminReview } from "../../contracts/admin-review";
import { claimsOfReviews, reviewVerdict } from "../../domain/claims/review-verdict";
import { refuseUnfit } from "../../domain/claims/page-verdict";
import { listedReview } from "../../domain/reviews/listed-reviews";
import { reviewsOf } from "../../domain/reviews/reviews-of";
import { locksOf } from "../../domain/shop/locks";
import type { ReviewRow } from "../../modules/reviews/service";
import { Refused } from "../../shared/refused";
import { decideReviewWorkflow, type ReviewDecision } from "../../workflows/decide-review";
import { orNotFound, parsed } from "./refusal";

/**
 * Decides on the review that the path names, while neither its buyer nor another call changes it.
 * @param version what the owner read @param decide checks what is there, and says what becomes of it
 * @returns the review afterwards. @throws Refused not_found; review_changed of other words than she read
 */
export async function decidedOn(
  request: MedusaRequest,
  version: number,
  decide: (row: ReviewRow) => Promise<ReviewDecision> | ReviewDecision,
): Promise<{ review: AdminReview }> {
  const { scope } = request;
  const { id } = parsed(z.object({ id: z.string().regex(/^rev_\w{1,60}$/) }), request.params);
  const reviews = reviewsOf(scope);
  const [known] = await reviews.listReviews({ id }, { take: 1, select: ["order_id"] });
  await locksOf(scope).withLock("review", [orNotFound(known).order_id], async () => {
    const [row] = await reviews.listReviews({ id }, { take: 1 });
    if (orNotFound(row).version !== version) throw new Refused("review_changed");
    const decision = await decide(orNotFound(row));
    await decideReviewWorkflow(scope).run({ input: { id, decision } });
  });
  const row = await reviews.retrieveReview(id);
  const [claims = []] = await claimsOfReviews(scope, [row]);
  return { review: listedReview(row, claims) };
}

/** @throws Refused claim_forbidden, naming each claim of a review that readers would see */
export const demandPublishable = async (request: MedusaRequest, row: ReviewRow): Promise<void> =>
  refuseUnfit(await reviewVerdict(request.scope, row));
