import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductReviews } from "../../contracts/review";
import { shopDay } from "../../shared/shop-day";
import { averageOf } from "./average";
import { reviewsOf } from "./reviews-of";

/** What readers see of a product's reviews: all that are published, good and bad, newest first. */
export async function shownReviews(container: MedusaContainer, productId: string): Promise<ProductReviews> {
  const rows = await reviewsOf(container).listReviews(
    { product_id: productId, state: "published" },
    { take: null, order: { written_at: "DESC", id: "DESC" } },
  );
  return {
    average: averageOf(rows.map(({ stars }) => stars)),
    count: rows.length,
    list: rows.map(({ id, stars, name, title, text, written_at, answer }) => ({
      ...{ id, stars, name, title, text, answer },
      writtenOn: shopDay(new Date(written_at)),
    })),
  };
}
