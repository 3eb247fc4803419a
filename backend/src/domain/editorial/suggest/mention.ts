import type { LinkTarget } from "./targets";

/** Words of a run that name a target. */
export interface Mention {
  target: LinkTarget;
  first: number;
  last: number;
  /** The word that must be in the link whatever else is. */
  head: number;
  /** From 0 to 1. */
  score: number;
}

export const scores = { title: 1, specific: 0.9, article: 0.85, loose: 0.8, kind: 0.8, bare: 0.6 };
