import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { ReviewPage } from "../../contracts/review";
import type { ReviewRow } from "../../modules/reviews/service";
import { Refused } from "../../shared/refused";
import { picturesByIds } from "../catalogue/pictures";
import { reviewToken } from "./token";
import { reviewedOrder, type ReviewedOrder } from "./reviewed-order";
import { reviewsOf } from "./reviews-of";

/** How long the link works, from the order on: a year in use, and some weeks for the delivery. */
const linkDays = 400;

/** Path of the storefront where the buyer of this order reviews it, without an account. */
export function reviewPath({ id, placedAt }: Pick<ReviewedOrder, "id" | "placedAt">): string {
  const until = new Date(placedAt.getTime() + linkDays * 86_400_000);
  return `/beoordelen/${reviewToken(environment.cookieSecret, id, until)}`;
}

/** Where the buyer of this order reviews it; null while it did not arrive, and of what cannot be reviewed. */
export async function reviewLink(container: MedusaContainer, orderId: string): Promise<string | null> {
  const order = await reviewedOrder(container, orderId);
  return order?.isReceived && order.products.length > 0 ? reviewPath(order) : null;
}

/** The order behind a link. @throws Refused not_found of none, review_not_yet of one that did not arrive */
export async function orderToReview(container: MedusaContainer, orderId: string): Promise<ReviewedOrder> {
  const order = await reviewedOrder(container, orderId);
  if (!order || order.products.length === 0) throw new Refused("not_found");
  if (!order.isReceived) throw new Refused("review_not_yet");
  return order;
}

/** The page behind a link: the order's products, each with what its buyer said of it. */
export async function reviewPage(container: MedusaContainer, order: ReviewedOrder): Promise<ReviewPage> {
  const [rows, pictures] = await Promise.all([
    reviewsOf(container).listReviews({ order_id: order.id }, { take: null }),
    picturesByIds(
      container,
      order.products.map(({ id }) => id),
    ),
  ]);
  return {
    displayId: order.displayId,
    placedAt: order.placedAt.toISOString(),
    name: order.firstName,
    products: order.products.map(({ id, title }) => {
      const row = rows.find(({ product_id }) => product_id === id);
      return {
        ...{ id, title },
        picture: pictures.get(id) ?? null,
        review: row ? ownReview(row) : null,
      };
    }),
  };
}

/** What its buyer sees of a review. */
const ownReview = ({ stars, name, title, text, state, reason }: ReviewRow) => ({
  ...{ stars, name, title, text, state, reason },
});
