import type { ReviewState } from "../../contracts/review";

/**
 * What the owner may make of a review; the buyer makes it wait again by sending it again. One that is published can be
 * refused later, and the other way round; one that is refused can be for another reason. Each is a decision of its own.
 */
const next: Record<ReviewState, ReviewState[]> = {
  waiting: ["published", "refused"],
  published: ["refused"],
  refused: ["published", "refused"],
};

export const reviewMayBecome = (state: ReviewState, to: ReviewState): boolean => next[state].includes(to);
