import type { MedusaContainer } from "@medusajs/framework/types";
import type { Change } from "../../contracts/change";
import { reviewsOf } from "../reviews/reviews-of";
import { rowsOf } from "./rows-of";

/** The products whose pages show a review by the person with this e-mail address. */
export async function reviewedProductsOf(container: MedusaContainer, email: string): Promise<Change[]> {
  const { orders } = await rowsOf(container, email);
  const rows = await reviewsOf(container).listReviews(
    { order_id: orders, state: "published" },
    { take: null, select: ["id", "product_id"] },
  );
  const ids = new Set(rows.map(({ product_id }) => product_id));
  return [...ids].map((id): Change => ({ kind: "product", id }));
}
