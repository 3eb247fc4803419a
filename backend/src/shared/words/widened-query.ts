import { kindsIn, telling } from "./kinds";
import { plainWords } from "./plain-words";
import type { WordKnowledge } from "./word-knowledge";
import { wordParts } from "./word-parts";

/** What a reader typed, and what else it may be written as. */
export interface WidenedQuery {
  typed: string;
  /** Compounds in parts, and parts as one compound. */
  also: string[];
  /** Kinds of goods that it names. */
  kinds: string[];
}

/** "viscollageen" is also "vis collageen"; "vis bouillon" is also "visbouillon". */
export function widenedQuery(typed: string, knowledge: WordKnowledge): WidenedQuery {
  const words = plainWords(typed).map(({ plain }) => plain);
  const apart = words.flatMap((word) => {
    const parts = wordParts(word, knowledge);
    // One known word by the name of its meaning: "sachets" is also "zakje".
    return parts ? (parts.length > 1 ? [...telling(new Set(parts), knowledge)] : parts) : [word];
  });
  const asTyped = words.join(" ");
  const also = [apart.join(" "), words.join("")].filter((each) => each !== "" && each !== asTyped);
  return { typed, also: [...new Set(also)], kinds: kindsIn(typed, knowledge) };
}
