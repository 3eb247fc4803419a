import { adminReviews, type AdminReview } from "backend/contracts/admin-review";
import { reviewPage, type ReviewPage } from "backend/contracts/review";
import { productPage, type ProductPage } from "backend/contracts/product";
import { z } from "zod";
import type { ParsedMail } from "mailparser";
import { ended, filledCart, opened, pay, postCheckout, statusOf } from "./buyer";
import { send } from "./changes";
import { rows } from "./database";
import { issued } from "./invoices";
import { adminBody, putBack } from "./owner";
import { admin, store, type Answer } from "./store";
import { deliver } from "./withdrawals";

/** The order left, and arrived so many days ago. */
export async function arrivedAgo(orderId: string, days: number): Promise<void> {
  await send(orderId);
  await deliver(orderId);
  await longAgo(orderId, days);
}

/** What arrived did so many days ago. */
export async function longAgo(orderId: string, days: number): Promise<void> {
  await rows(
    z.unknown(),
    `update fulfillment set shipped_at = now() - $1 * interval '1 day', delivered_at = now() - $1 * interval '1 day'
     where id in (select fulfillment_id from order_fulfillment where order_id = $2)`,
    [days, orderId],
  );
}

/** Where the order's page leads its buyer to say what he thinks; null when it does not. */
export async function reviewPathOf(checkoutId: string): Promise<string | null> {
  const status = await statusOf(checkoutId);
  return status.state === "order" ? status.order.reviewPath : null;
}

export const tokenIn = (path: string | null): string => path?.split("/").pop() ?? "";

export const readReviews = async (token: string): Promise<ReviewPage> =>
  reviewPage.parse((await store("GET", `/reviews/${token}`)).body);

/** What a buyer sends of a product. */
export const review = (token: string, words: Record<string, unknown>): Promise<Answer> =>
  store("POST", `/reviews/${token}`, words);

/** What readers see of a product. */
export async function reviewsOn(handle: string): Promise<ProductPage["reviews"]> {
  const { body } = await store("GET", `/catalogue/products/${handle}`);
  return z.object({ product: productPage }).parse(body).product.reviews;
}

/** The owner's row of what an order's buyer says of a product. @throws when there is none */
export async function ownersReview(orderId: string, productId: string): Promise<AdminReview> {
  const { reviews } = adminReviews.parse(await adminBody("GET", "/reviews?limit=200"));
  const found = reviews.find(({ order, product }) => order?.id === orderId && product.id === productId);
  if (!found) throw new Error("the owner has no such review");
  return found;
}

/** The owner decides on a review as she read it. */
export const decide = (
  { id, version }: Pick<AdminReview, "id" | "version">,
  step: "publish" | "refuse" | "answer",
  more: Record<string, unknown> = {},
): Promise<Answer> => admin("POST", `/reviews/${id}/${step}`, { version, ...more });

/** An order that was collected so many days ago. @param change what its buyer fills in otherwise */
export async function collectedAgo(
  { handle, sku }: { handle: string; sku: string },
  days: number,
  change: Record<string, unknown>,
): Promise<{ orderId: string; checkoutId: string }> {
  const open = opened(await postCheckout(await filledCart(handle), change));
  await pay(open.session);
  const end = await ended(open.checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  await issued(end.order.id, 1);
  await putBack({ [sku]: 1 });
  await arrivedAgo(end.order.id, days);
  return { orderId: end.order.id, checkoutId: open.checkoutId };
}

/** The mails that ask for a review of an order. */
export const invitationsOf = (orderId: string): Promise<{ recipient: string }[]> =>
  rows(z.object({ recipient: z.string() }), "select recipient from letter where key = $1", [
    `review-invitation/${orderId}`,
  ]);

/** What a mail tells mail programs of how it is stopped. */
export const listHeaderOf = (mail: ParsedMail) =>
  z
    .object({
      unsubscribe: z.object({ url: z.string() }),
      "unsubscribe-post": z.object({ name: z.string() }),
    })
    .parse(mail.headers.get("list"));
