import { diffLines, diffWordsWithSpace } from "diff";

/** A stretch of a text, and whether only the newer or only the older one has it. */
export interface Stretch {
  text: string;
  kind: "same" | "added" | "removed";
}

/** Milliseconds that comparing two texts may take; two that differ nearly everywhere are compared by line, or as wholes. */
const longest = 1_500;

/** What was added to a text and what was taken from it, word by word. */
export function differences(before: string, after: string): Stretch[] {
  const options = { timeout: longest };
  const changes = diffWordsWithSpace(before, after, options) ?? diffLines(before, after, options);
  if (!changes)
    return [
      { text: before, kind: "removed" },
      { text: after, kind: "added" },
    ];
  return changes.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}

/** How many words of a kind there are. */
export const wordsOf = (stretches: Stretch[], kind: Stretch["kind"]): number =>
  stretches
    .filter((each) => each.kind === kind)
    .reduce((count, { text }) => count + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Signs that are shown of what stayed the same, on either side of a change. */
const around = 160;

/** The same stretches, of which what stayed the same is shortened to what stands around the changes. */
export function shortened(stretches: Stretch[]): Stretch[] {
  return stretches.map((stretch, at) => {
    const { text, kind } = stretch;
    if (kind !== "same" || text.length <= 2 * around + 20) return stretch;
    const head = at === 0 ? "" : text.slice(0, around);
    const tail = at === stretches.length - 1 ? "" : text.slice(-around);
    return { text: `${head} … ${tail}`, kind };
  });
}
