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
import { REVIEWS_CHANGED } from "../domain/revalidation/changes-of";
import { reviewsOf } from "../domain/reviews/reviews-of";

interface Input {
  orderId: string;
  productId: string;
}

/** Deletes it for good. Undo: it is there again, as it was. */
const deleteReview = createStep(
  "delete-review",
  async ({ orderId, productId }: Input, { container }) => {
    const reviews = reviewsOf(container);
    const before = await reviews.ofOrder(orderId, productId);
    if (before) await reviews.deleteReviews(before.id);
    return new StepResponse({ productId, wasShown: before?.state === "published" }, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...row } = before;
    await reviewsOf(container).createReviews(row);
  },
);

/** A buyer takes his review back, stars and all, with what the owner answered to it. Twice is once. */
export const withdrawReviewWorkflow = createWorkflow("withdraw-review", (input: WorkflowData<Input>) => {
  const gone = deleteReview(input);
  when({ gone }, ({ gone: { wasShown } }) => wasShown).then(() => {
    emitEventStep({
      eventName: REVIEWS_CHANGED,
      data: transform(gone, ({ productId }) => ({ id: productId })),
    });
  });
  return new WorkflowResponse(gone);
});
