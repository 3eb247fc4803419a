import type { ConvertedText, Skipped } from "../../contracts/article-import";
import type { Stored } from "./store-text";

/** A file, or what was pasted, and how far its conversion is. */
export interface FileState {
  key: number;
  name: string;
  state: "waiting" | "converting" | "done" | "refused";
  count: number;
  skipped: Skipped[];
  reason: string;
}

/** A text, and how far its storing is. */
export interface TextState {
  key: string;
  /** Of the file it is in. */
  path: string;
  converted: ConvertedText;
  chosen: boolean;
  state:
    | { kind: "ready" | "waiting" }
    | { kind: "storing"; picture: number | null }
    | { kind: "stored"; stored: Stored }
    | { kind: "refused"; reason: string };
}

/** Whether storing it would change anything. */
export const isWanted = ({ outcome }: ConvertedText): boolean =>
  outcome === "created" || outcome === "updated";

/** How many texts came to what, and how many pictures could not be had. */
export function totals(texts: TextState[]) {
  const sum = { created: 0, updated: 0, unchanged: 0, refused: 0, missing: 0 };
  for (const { state } of texts) {
    if (state.kind === "refused") sum.refused += 1;
    if (state.kind !== "stored") continue;
    const { outcome, missing } = state.stored;
    sum[outcome === "edited" ? "unchanged" : outcome] += 1;
    sum.missing += missing.length;
  }
  return sum;
}
