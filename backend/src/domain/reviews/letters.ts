import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { ReviewReason } from "../../contracts/review";
import type { Template } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type { ReviewRow } from "../../modules/reviews/service";
import { letterFrame } from "../letters/order-letter";
import { reviewPath } from "./review-page";
import type { ReviewedOrder } from "./reviewed-order";
import { stopLinks } from "./stop";

/** Of the one mail that asks for a review of an order. */
export const invitationKey = (orderId: string): string => `review-invitation/${orderId}`;

/** Asks the buyer what he thinks of what he bought. */
export const invitationLetter = async (
  container: MedusaContainer,
  order: ReviewedOrder,
): Promise<NewLetter<Template>> => ({
  key: invitationKey(order.id),
  template: "review-invitation",
  recipient: order.email,
  orderId: order.id,
  data: {
    ...(await letterFrame(container)),
    firstName: order.firstName,
    displayId: order.displayId,
    products: order.products.map(({ title }) => title),
    url: `${environment.storefrontUrl}${reviewPath(order)}`,
    ...stopLinks(order.email),
  },
});

/** Says why a review is not published, and where it can be changed. Once for each decision. */
export const refusedLetter = async (
  container: MedusaContainer,
  order: ReviewedOrder,
  row: ReviewRow,
  reason: ReviewReason,
): Promise<NewLetter<Template>> => ({
  key: `review-refused/${row.id}/${new Date(row.decided_at ?? row.written_at).getTime().toString(36)}`,
  template: "review-refused",
  recipient: order.email,
  orderId: order.id,
  data: {
    ...(await letterFrame(container)),
    firstName: order.firstName,
    product: row.product_title,
    reason,
    url: `${environment.storefrontUrl}${reviewPath(order)}`,
  },
});
