import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { ReviewWords } from "../contracts/review";
import { REVIEWS_CHANGED } from "../domain/revalidation/changes-of";
import { reviewsOf } from "../domain/reviews/reviews-of";
import type { BoughtProduct } from "../domain/reviews/reviewed-order";
import type { ReviewRow } from "../modules/reviews/service";

interface Input {
  order: { id: string; displayId: number };
  product: BoughtProduct;
  words: Omit<ReviewWords, "product_id">;
}

const saysTheSame = (row: ReviewRow, { stars, name, title, text }: Input["words"]): boolean =>
  row.stars === stars && row.name === name && row.title === title && row.text === text;

/** A new review, or other words in the place of the first. Undo: as it was. */
const storeReview = createStep(
  "store-review",
  async ({ order, product, words }: Input, { container }) => {
    const reviews = reviewsOf(container);
    const before = await reviews.ofOrder(order.id, product.id);
    if (before && saysTheSame(before, words)) return new StepResponse({ row: before, wasShown: false }, null);
    const sent = {
      ...words,
      state: "waiting" as const,
      written_at: new Date(),
      reason: null,
      // It was about other words.
      answer: null,
      decided_at: null,
    };
    const row = before
      ? await reviews.updateReviews({ id: before.id, ...sent, version: before.version + 1 })
      : await reviews.createReviews({
          ...sent,
          order_id: order.id,
          display_id: order.displayId,
          line_item_id: product.itemId,
          product_id: product.id,
          product_title: product.title,
        });
    return new StepResponse({ row, wasShown: before?.state === "published" }, { id: row.id, before });
  },
  async (stored, { container }) => {
    if (!stored) return;
    const reviews = reviewsOf(container);
    if (!stored.before) return reviews.deleteReviews(stored.id);
    const { id, stars, name, title, text, state, reason, answer, version, written_at, decided_at } =
      stored.before;
    await reviews.updateReviews({
      id,
      stars,
      name,
      title,
      text,
      state,
      reason,
      answer,
      version,
      written_at,
      decided_at,
    });
  },
);

/**
 * A buyer says what he thinks of a product: it waits for the owner. What readers saw of it is gone until she has read the
 * new words. Sent again with the same words, nothing changes.
 */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WorkflowData<Input>) => {
  const stored = storeReview(input);
  when({ stored }, ({ stored: { wasShown } }) => wasShown).then(() => {
    emitEventStep({
      eventName: REVIEWS_CHANGED,
      data: transform(stored, ({ row }) => ({ id: row.product_id })),
    });
  });
  return new WorkflowResponse(stored);
});
