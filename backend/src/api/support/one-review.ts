import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import type { DecidedReview } from "../../contracts/admin-review";
import { claimsOfReviews, reviewVerdict } from "../../domain/claims/review-verdict";
import { refuseUnfit } from "../../domain/claims/page-verdict";
import { isErased, listedReview } from "../../domain/reviews/listed-reviews";
import { reviewsOf } from "../../domain/reviews/reviews-of";
import { locksOf } from "../../domain/shop/locks";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import type { ReviewRow } from "../../modules/reviews/service";
import { Refused } from "../../shared/refused";
import { decideReviewWorkflow, type ReviewDecision } from "../../workflows/decide-review";
import { orNotFound, parsed } from "./refusal";

/**
 * Decides on the review that the path names, while neither its buyer nor another call changes it. What is mailed goes
 * after that, since a mail server may be slow.
 * @param version what the owner read @param decide checks what is there, and says what becomes of it
 * @returns the review afterwards
 * @throws Refused not_found, also once its buyer was erased; review_changed of other words than she read
 */
export async function decidedOn(
  request: MedusaRequest,
  version: number,
  decide: (row: ReviewRow) => Promise<ReviewDecision> | ReviewDecision,
): Promise<DecidedReview> {
  const { scope } = request;
  const { id } = parsed(z.object({ id: z.string().regex(/^rev_\w{1,60}$/) }), request.params);
  const reviews = reviewsOf(scope);
  const [known] = await reviews.listReviews({ id }, { take: 1, select: ["order_id"] });
  const letter = await locksOf(scope).withLock("review", [orNotFound(known).order_id], async () => {
    const [row] = await reviews.listReviews({ id }, { take: 1 });
    if (!row || isErased(row)) throw new Refused("not_found");
    if (row.version !== version) throw new Refused("review_changed");
    const decision = await decide(row);
    const { result } = await decideReviewWorkflow(scope).run({ input: { id, decision } });
    return result.letter;
  });
  if (letter) await scope.resolve<MailService>(MAIL).post(letter);
  const row = orNotFound((await reviews.listReviews({ id }, { take: 1 }))[0]);
  const [claims = []] = await claimsOfReviews(scope, [row]);
  return { review: listedReview(row, claims), mailed: letter !== null };
}

/** What the owner answers; null takes it away. @throws Refused review_changed when another answer is there than she saw */
export function answerBelow(
  row: ReviewRow,
  { before, answer }: { before: string; answer: string },
): string | null {
  const stored = row.answer ?? "";
  // The same answer again, as of a second click, changes nothing.
  if (stored !== before && stored !== answer) throw new Refused("review_changed");
  return answer === "" ? null : answer;
}

/** @throws Refused claim_forbidden, naming each claim of a review that readers would see */
export const demandPublishable = async (request: MedusaRequest, row: ReviewRow): Promise<void> =>
  refuseUnfit(await reviewVerdict(request.scope, row));
