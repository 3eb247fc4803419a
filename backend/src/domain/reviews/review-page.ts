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

type Placed = Pick<ReviewedOrder, "id" | "placedAt">;

const linkEnds = ({ placedAt }: Placed): Date => new Date(placedAt.getTime() + linkDays * 86_400_000);

/** Path of the storefront where the buyer of this order reviews it, without an account. */
export const reviewPath = (order: Placed): string =>
  `/beoordelen/${reviewToken(environment.cookieSecret, order.id, linkEnds(order))}`;

/** Where the buyer of this order reviews it; null while it did not arrive, once that is past, and of what cannot be. */
export async function reviewLink(container: MedusaContainer, orderId: string): Promise<string | null> {
  const order = await reviewedOrder(container, orderId);
  if (!order?.isReceived || order.products.length === 0 || linkEnds(order) < new Date()) return null;
  return reviewPath(order);
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
