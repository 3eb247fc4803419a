import type { ClaimRecord } from "../../shared/claims/claim-record";
import { textFields } from "./text-fields";

/** What a review says, and what the owner answers to it. */
export interface ReviewTexts {
  product_title: string;
  name: string;
  title: string;
  text: string;
  answer: string | null;
}

/**
 * All that readers see of a review. A buyer may say what he likes; what the shop publishes beside what it sells is what
 * the shop says of it (Regulation (EC) 1924/2006 art. 1(2)).
 */
export const reviewClaims = ({ name, title, text, answer }: ReviewTexts): ClaimRecord => ({
  kind: "review",
  texts: textFields({ name, title, text, answer }),
  products: [],
  links: [],
});
