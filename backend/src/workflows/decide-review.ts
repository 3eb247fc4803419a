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
import type { ReviewReason } from "../contracts/review";
import { demandFit } from "../domain/claims/page-verdict";
import { reviewVerdict } from "../domain/claims/review-verdict";
import { REVIEWS_CHANGED } from "../domain/revalidation/changes-of";
import { refusedLetter } from "../domain/reviews/letters";
import { reviewedOrder } from "../domain/reviews/reviewed-order";
import { reviewsOf } from "../domain/reviews/reviews-of";
import { MAIL } from "../modules/mail";
import type MailService from "../modules/mail/service";
import type { ReviewRow } from "../modules/reviews/service";

export type ReviewDecision =
  | { state: "published"; answer: string | null }
  | { state: "refused"; reason: ReviewReason }
  | { answer: string | null };

interface Input {
  id: string;
  decision: ReviewDecision;
}

const isShown = ({ state }: Pick<ReviewRow, "state">): boolean => state === "published";

const changesOf = (decision: ReviewDecision) => {
  if (!("state" in decision)) return decision;
  const reason = decision.state === "refused" ? decision.reason : null;
  return { ...decision, reason, decided_at: new Date() };
};

/**
 * Stores what the owner decided; what readers see of it holds no forbidden claim. Undo: as it was.
 * @throws MedusaError claim_forbidden
 */
const storeDecision = createStep(
  "store-review-decision",
  async ({ id, decision }: Input, { container }) => {
    const reviews = reviewsOf(container);
    const before = await reviews.retrieveReview(id);
    const changes = changesOf(decision);
    const after = { ...before, ...changes };
    if (isShown(after)) demandFit(await reviewVerdict(container, after));
    await reviews.updateReviews({ id, ...changes });
    const { state, reason, answer, decided_at } = before;
    return new StepResponse(
      { productId: before.product_id, touchesPage: isShown(before) || isShown(after) },
      { id, state, reason, answer, decided_at },
    );
  },
  async (before, { container }) => {
    if (before) await reviewsOf(container).updateReviews(before);
  },
);

const none: { letter: string | null } = { letter: null };

/**
 * Stores the mail with the reason; none of an order that was cancelled or whose buyer was erased. It is sent after the
 * lock. Undo: it is deleted, as nothing was decided.
 */
const writeRefusal = createStep(
  "write-review-refusal",
  async ({ id, decision }: Input, { container }) => {
    if (!("reason" in decision)) return new StepResponse(none, null);
    const row = await reviewsOf(container).retrieveReview(id);
    const order = await reviewedOrder(container, row.order_id);
    if (!order) return new StepResponse(none, null);
    const mail = container.resolve<MailService>(MAIL);
    const letter = await mail.write(await refusedLetter(container, order, row, decision.reason), {
      mine: true,
    });
    return new StepResponse({ letter }, letter);
  },
  async (letter, { container }) => {
    if (letter) await container.resolve<MailService>(MAIL).deleteLetters([letter]);
  },
);

/**
 * The owner publishes a review, refuses it, of which its buyer is mailed the reason, or answers it. Answers the id of the
 * mail that is to be sent.
 */
export const decideReviewWorkflow = createWorkflow("decide-review", (input: WorkflowData<Input>) => {
  const stored = storeDecision(input);
  const written = writeRefusal(input);
  when({ stored }, ({ stored: { touchesPage } }) => touchesPage).then(() => {
    emitEventStep({
      eventName: REVIEWS_CHANGED,
      data: transform(stored, ({ productId }) => ({ id: productId })),
    });
  });
  return new WorkflowResponse(written);
});
