import type { AdminReview } from "../../contracts/admin-review";
import type { JudgedClaim } from "../../contracts/claims";
import type { ReviewRow } from "../../modules/reviews/service";
import { iso } from "../../shared/iso";

/** Whether its buyer was erased: only the stars are left. Pure. */
export const isErased = ({ text }: Pick<ReviewRow, "text">): boolean => text === "";

/** A review as the owner's list has it. Pure. @param claims what it says of food */
export const listedReview = (row: ReviewRow, claims: JudgedClaim[]): AdminReview => ({
  id: row.id,
  product: { id: row.product_id, title: row.product_title },
  order: isErased(row) ? null : { id: row.order_id, displayId: row.display_id },
  stars: row.stars,
  name: row.name,
  title: row.title,
  text: row.text,
  state: row.state,
  reason: row.reason,
  answer: row.answer,
  version: row.version,
  writtenAt: iso(row.written_at),
  claims,
});
