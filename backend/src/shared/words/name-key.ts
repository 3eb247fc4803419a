import { plainWords } from "./plain-words";
import type { WordKnowledge } from "./word-knowledge";

/** PostgreSQL takes no longer word than 2 kB. */
const longest = 200;

/** A whole name as names are compared, whatever the forms of its words: "Drie bouillons" and "drie-bouillon". */
export const nameKey = (name: string, { lemma }: WordKnowledge): string =>
  plainWords(name)
    .flatMap(({ plain }) => plain.split(/[-']/))
    .map(lemma)
    .join("_")
    .replace(/[^\p{L}\p{N}_]/gu, "")
    .slice(0, longest);

/** The name in an article's title: "Stress en eten" of "Stress en eten: kijk eerst naar de klok". */
export const nameInTitle = (title: string): string => title.split(/[:?!.–]/)[0] ?? title;
