import type { WordKnowledge } from "../../../shared/words/word-knowledge";
import { wordParts } from "../../../shared/words/word-parts";
import { scores, type Mention } from "./mention";
import type { RunWord } from "./run-words";
import type { WordName } from "./targets";

/** A run's words as names are compared with them. */
interface Compared {
  words: readonly RunWord[];
  lemmas: readonly string[];
  /** Of each word and the next, written as one; null when that is too short to be a name in two. */
  pairs: readonly (string | null)[];
  /** What each word names when it is goods: bouillon of "bottenbouillon". */
  goods: readonly string[];
}

/** Where a run has the names that are written word by word. */
export function writtenNames(
  words: readonly RunWord[],
  names: readonly WordName[],
  knowledge: WordKnowledge,
): Mention[] {
  const lemma = once(knowledge.lemma);
  const goodsOf = once((plain) => wordParts(plain, knowledge)?.at(-1) ?? "");
  const compared: Compared = {
    words,
    lemmas: words.map(({ plain }) => lemma(plain.replaceAll("-", ""))),
    pairs: words.map(({ plain }, at) => {
      const next = words[at + 1]?.plain ?? "";
      const long = plain.length >= shortestApart && next.length >= shortestApart;
      return long && goesOn(words, at + 1) ? lemma(plain + next) : null;
    }),
    goods: words.map(({ plain }) => goodsOf(plain)),
  };
  return names.flatMap((name) =>
    name.loose ? looseMatches(name, compared) : exactMatches(name, compared, knowledge),
  );
}

/** A long text says the same words again and again. */
function once(ask: (word: string) => string): (word: string) => string {
  const answers = new Map<string, string>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/** Whether word `at` goes on with what the word before it began. */
const goesOn = (words: readonly RunWord[], at: number) => /^[\s-]*$/.test(words[at]?.gap ?? "");

const mostAsides = 2;
/** A name may be written in two parts of at least so many letters; "shaker en" is no shaker. */
const shortestApart = 4;

/** All words of a name, one behind the other; a name of one word also in two: "voedings lijst". */
function exactMatches(
  { target, stems: wanted, isTitle, asides }: WordName,
  { words, lemmas, pairs }: Compared,
  { isAside }: WordKnowledge,
): Mention[] {
  const score = target.kind === "article" ? scores.article : isTitle ? scores.title : scores.specific;
  const [begin, ...others] = wanted;
  const afterAsides = (at: number) => {
    let next = at;
    while (asides && next < at + mostAsides && isAside(words[next]?.plain ?? "") && goesOn(words, next))
      next++;
    return next;
  };
  return lemmas.flatMap((lemma, first) => {
    if (others.length === 0 && pairs[first] === begin)
      return [{ target, first, last: first + 1, head: first, score }];
    if (lemma !== begin) return [];
    const from = afterAsides(first + 1);
    const fits = others.every((stem, index) => lemmas[from + index] === stem && goesOn(words, from + index));
    const last = others.length > 0 ? from + others.length - 1 : first;
    return fits ? [{ target, first, last, head: first, score }] : [];
  });
}

const mostBetween = 3;
/** A term of so many words also holds for one kind of its goods: "zelf bottenbouillon trekken". */
const widestFrom = 3;

/** All words of a term close together in one sentence, in any order: "lees je het etiket". */
function looseMatches({ target, stems: wanted }: WordName, { words, lemmas, goods }: Compared): Mention[] {
  const wordAt = (at: number) => {
    const kind = goods[at] ?? "";
    return wanted.length >= widestFrom && wanted.includes(kind) ? kind : (lemmas[at] ?? "");
  };
  return lemmas.flatMap((_, first) => {
    if (!wanted.includes(wordAt(first))) return [];
    const missing = new Set(wanted);
    const end = first + wanted.length + mostBetween;
    for (let at = first; at < end && at < lemmas.length; at++) {
      if (at > first && (!goesOn(words, at) || words[at]?.sentence !== words[first]?.sentence)) return [];
      // "zelf soep maken met bouillon" makes something else.
      if (words[at]?.plain === "met") return [];
      missing.delete(wordAt(at));
      if (missing.size === 0) return [{ target, first, last: at, head: first, score: scores.loose }];
    }
    return [];
  });
}
