import { goodsPhrases } from "./goods-phrases";
import { plainWords } from "./plain-words";
import type { WordKnowledge } from "./word-knowledge";
import { wordParts } from "./word-parts";

/** Without what says nothing of which product: poeder, grasgevoerd. */
export const telling = (meanings: ReadonlySet<string>, { neutral }: WordKnowledge): ReadonlySet<string> =>
  new Set([...meanings].filter((meaning) => !neutral.has(meaning)));

/** The kinds of goods that some words name: "poeder van viscollageen" names "collageen+vis". */
export const kindsIn = (text: string, knowledge: WordKnowledge): string[] => [
  ...new Set(
    goodsPhrases(plainWords(text), knowledge).map(({ meanings }) =>
      [...telling(meanings, knowledge)].sort().join("+"),
    ),
  ),
];

/** Every meaning in the words of a text, also within compounds. */
export const meaningsIn = (text: string, knowledge: WordKnowledge): ReadonlySet<string> =>
  new Set(plainWords(text).flatMap(({ plain }) => wordParts(plain, knowledge) ?? []));
