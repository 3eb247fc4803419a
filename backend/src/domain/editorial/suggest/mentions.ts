import { dutchStem } from "../../../shared/words/dutch-stem";
import { goodsPhrases, type GoodsPhrase } from "../../../shared/words/goods-phrases";
import { telling } from "../../../shared/words/kinds";
import type { WordKnowledge } from "../../../shared/words/word-knowledge";
import { isNotMeant } from "./not-meant";
import type { RunWord } from "./run-words";
import type { GoodsName, LinkTarget, TargetNames, WordName } from "./targets";

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

const scores = { title: 1, specific: 0.9, article: 0.85, loose: 0.8, kind: 0.8, bare: 0.6 };

/** Everything in a run that names something, overlapping or not. */
export function mentionsIn(
  words: readonly RunWord[],
  names: TargetNames,
  knowledge: WordKnowledge,
  properNames: ReadonlySet<string>,
): Mention[] {
  const goods = goodsPhrases(words, knowledge).flatMap((phrase) => {
    const alone = phrase.meanings.size === 1;
    if (alone && isNotMeant(phrase.head, words, knowledge, properNames)) return [];
    const whole = namedBy(phrase, names.goods, knowledge);
    if (whole) return [{ ...whole, ...phrase }];
    // "een zakje bouillonpoeder": nothing is sold so, and the little bag is how much.
    const rest = withoutMeasure(phrase, words, knowledge);
    const named = rest && namedBy(rest, names.goods, knowledge);
    return rest && named ? [{ ...named, ...rest }] : [];
  });
  const stems = words.map(({ plain }) => dutchStem(plain));
  const lemmas = words.map(({ plain }) => knowledge.lemma(plain));
  const others = names.words.flatMap((name) =>
    name.loose ? looseMatches(name, lemmas, words) : exactMatches(name, stems, words),
  );
  const meant = others.filter(
    ({ first, last }) => first !== last || !isNotMeant(first, words, knowledge, properNames),
  );
  return [...goods, ...meant];
}

/** A phrase without the measure it begins with; null when it begins with none. */
function withoutMeasure(
  phrase: GoodsPhrase,
  words: readonly RunWord[],
  { isMeasure, lemma, written }: WordKnowledge,
): GoodsPhrase | null {
  const { first, head, meanings } = phrase;
  const word = words[first]?.plain ?? "";
  if (first === head || !isMeasure(word)) return null;
  const measure = written.get(word) ?? written.get(lemma(word));
  return { ...phrase, first: first + 1, meanings: new Set([...meanings].filter((each) => each !== measure)) };
}

/** The product that a phrase names: all of the name is said, and nothing that the product is not. */
function namedBy(
  { meanings }: GoodsPhrase,
  names: readonly GoodsName[],
  knowledge: WordKnowledge,
): { target: LinkTarget; score: number } | null {
  const said = telling(meanings, knowledge);
  let best: GoodsName | null = null;
  for (const name of names) {
    const fits =
      [...name.says].every((each) => said.has(each)) &&
      [...said].every((each) => name.says.has(each) || name.maySay.has(each));
    if (fits && name.says.size > (best?.says.size ?? 0)) best = name;
  }
  if (!best) return null;
  const { title: asTitle } = best;
  const title = asTitle?.size === meanings.size && [...meanings].every((each) => asTitle.has(each));
  const score = title ? scores.title : said.size > 1 ? scores.specific : scoreOfKind(meanings);
  return { target: best.target, score };
}

/** "collageenpoeder" is surer than "collageen". */
const scoreOfKind = (meanings: ReadonlySet<string>) => (meanings.size > 1 ? scores.kind : scores.bare);

/** Whether word `at` goes on with what the word before it began. */
const goesOn = (words: readonly RunWord[], at: number) => /^[\s-]*$/.test(words[at]?.gap ?? "");

function exactMatches(
  { target, stems: wanted, isTitle }: WordName,
  stems: readonly string[],
  words: readonly RunWord[],
): Mention[] {
  const score = target.kind === "article" ? scores.article : isTitle ? scores.title : scores.specific;
  return stems.flatMap((_, first) => {
    const fits = wanted.every(
      (stem, index) => stems[first + index] === stem && (index === 0 || goesOn(words, first + index)),
    );
    return fits ? [{ target, first, last: first + wanted.length - 1, head: first, score }] : [];
  });
}

const mostBetween = 3;

/** All words of a term close together in one sentence, in any order: "lees je het etiket". */
function looseMatches(
  { target, stems: wanted }: WordName,
  lemmas: readonly string[],
  words: readonly RunWord[],
): Mention[] {
  return lemmas.flatMap((lemma, first) => {
    if (!wanted.includes(lemma)) return [];
    const missing = new Set(wanted);
    const end = first + wanted.length + mostBetween;
    for (let at = first; at < end && at < lemmas.length; at++) {
      if (at > first && (!goesOn(words, at) || words[at]?.sentence !== words[first]?.sentence)) return [];
      missing.delete(lemmas[at] ?? "");
      if (missing.size === 0) return [{ target, first, last: at, head: first, score: scores.loose }];
    }
    return [];
  });
}
