import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing } from "../../contracts/admin-attention";
import { reviewsOf } from "../reviews/reviews-of";
import { thing } from "./thing";

/** Reviews that the owner has not read. */
export async function waitingReviews(container: MedusaContainer): Promise<AttentionThing[]> {
  const [, count] = await reviewsOf(container).listAndCountReviews(
    { state: "waiting" },
    { take: 1, select: ["id"] },
  );
  return thing("reviews_waiting", count, "/reviews");
}
