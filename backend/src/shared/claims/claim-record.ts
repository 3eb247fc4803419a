import type { ClaimKind } from "../../contracts/claims";

/** Words of one field, as a reader sees them: blocks apart by line ends. */
export interface ClaimText {
  field: string;
  words: string;
}

/** All that one thing of the shop says. */
export interface ClaimRecord {
  kind: ClaimKind;
  texts: ClaimText[];
  /** Handles of the products that it shows or links to, or is. */
  products: string[];
  /** Where its links lead; addresses in its words are found by themselves. */
  links: string[];
  /** Of a product: the words that ask a proof, and have one of its own. */
  proved?: string[];
}
