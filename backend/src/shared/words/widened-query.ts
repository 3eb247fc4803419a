import { kindsIn, telling } from "./kinds";
import { nameKey } from "./name-key";
import { plainWords } from "./plain-words";
import { withoutSlips } from "./slips";
import type { WordKnowledge } from "./word-knowledge";
import { wordParts } from "./word-parts";

/** What a reader typed, and what else it may be written as. */
export interface WidenedQuery {
  typed: string;
  /** Compounds in parts, parts as one compound, and words without their slips. */
  also: string[];
  /** Kinds of goods that it names. */
  kinds: string[];
  /** As the names of products and articles are compared with it, whole. */
  name: string;
}

/** "viscollageen" is also "vis collageen"; "vis bouillon" is also "visbouillon"; "boullion" is also "bouillon". */
export function widenedQuery(typed: string, knowledge: WordKnowledge): WidenedQuery {
  const words = plainWords(typed).map(({ plain }) => plain);
  const meant = words.map((word) => withoutSlips(word, knowledge));
  const apart = meant.flatMap((word) => {
    const parts = wordParts(word, knowledge);
    // One known word by the name of its meaning: "sachets" is also "zakje".
    return parts ? (parts.length > 1 ? [...telling(new Set(parts), knowledge)] : parts) : [word];
  });
  const asTyped = words.join(" ");
  const ways = [meant.join(" "), apart.join(" "), words.join("")];
  return {
    typed,
    also: [...new Set(ways)].filter((each) => each !== "" && each !== asTyped),
    kinds: kindsIn(meant.join(" "), knowledge),
    name: nameKey(meant.join(" "), knowledge),
  };
}
