import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEWS } from "../../modules/reviews";
import type ReviewsService from "../../modules/reviews/service";

export const reviewsOf = (container: MedusaContainer): ReviewsService =>
  container.resolve<ReviewsService>(REVIEWS);
