import type { MedusaContainer } from "@medusajs/framework/types";
import type { JudgedClaim } from "../../contracts/claims";
import { judgeRecord } from "../../shared/claims/judge-record";
import type { PageVerdict } from "./page-verdict";
import { reviewClaims, type ReviewTexts } from "./review-words";
import { soldHere } from "./stored-products";

/** What each of these reviews says of food, in their order. */
export async function claimsOfReviews(
  container: MedusaContainer,
  reviews: ReviewTexts[],
): Promise<JudgedClaim[][]> {
  if (reviews.length === 0) return [];
  const sold = await soldHere(container);
  return reviews.map((review) => judgeRecord(reviewClaims(review), sold));
}

/** Whether readers may see a review with the owner's answer. */
export async function reviewVerdict(container: MedusaContainer, review: ReviewTexts): Promise<PageVerdict> {
  const [claims = []] = await claimsOfReviews(container, [review]);
  const forbidden = claims.filter(({ decision }) => decision === "never");
  return forbidden.length > 0 ? { code: "claim_forbidden", claims: forbidden } : null;
}
