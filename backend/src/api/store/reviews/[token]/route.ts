import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../../config/environment";
import { reviewWithdrawal, reviewWords, type ReviewWithdrawn } from "../../../../contracts/review";
import { orderToReview, reviewPage } from "../../../../domain/reviews/review-page";
import { readReviewToken } from "../../../../domain/reviews/token";
import { locksOf } from "../../../../domain/shop/locks";
import { Refused } from "../../../../shared/refused";
import { writeReviewWorkflow } from "../../../../workflows/write-review";
import { withdrawReviewWorkflow } from "../../../../workflows/withdraw-review";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** @throws Refused not_found for a token that is not ours, link_expired for one that was */
function orderOf(request: MedusaRequest): string {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const read = orNotFound(readReviewToken(environment.cookieSecret, token));
  if (read === "expired") throw new Refused("link_expired");
  return read.orderId;
}

/** GET /store/reviews/:token: the order's products, each with what its buyer said of it. */
export const GET = answering(async (request, response) => {
  const order = await orderToReview(request.scope, orderOf(request));
  response.setHeader("cache-control", "no-store");
  response.json(await reviewPage(request.scope, order));
});

/** POST /store/reviews/:token: what the buyer says of one of them; answers the page as it is then. */
export const POST = answering(async (request, response) => {
  const { scope } = request;
  const id = orderOf(request);
  const { product_id, ...words } = parsed(reviewWords, request.body);
  // Read under the lock: its buyer may be erased meanwhile.
  const order = await locksOf(scope).withLock("review", [id], async () => {
    const read = await orderToReview(scope, id);
    const product = read.products.find((each) => each.id === product_id);
    if (!product) throw new Refused("review_not_bought");
    await writeReviewWorkflow(scope).run({ input: { order: read, product, words } });
    return read;
  });
  response.json(await reviewPage(scope, order));
});

/**
 * DELETE /store/reviews/:token: the buyer takes back what he said of one of them, as his consent (General Data Protection
 * Regulation art. 7(3)), also of an order that was cancelled since. Twice is once.
 */
export const DELETE = answering(async (request, response) => {
  const { scope } = request;
  const id = orderOf(request);
  const { product_id } = parsed(reviewWithdrawal, request.body);
  await locksOf(scope).withLock("review", [id], () =>
    withdrawReviewWorkflow(scope).run({ input: { orderId: id, productId: product_id } }),
  );
  response.json({ product_id, withdrawn: true } satisfies ReviewWithdrawn);
});
