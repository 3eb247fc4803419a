import { goodsPhrases, type GoodsPhrase } from "../../../shared/words/goods-phrases";
import { telling } from "../../../shared/words/kinds";
import type { WordKnowledge } from "../../../shared/words/word-knowledge";
import { isNotMeant, isOfOtherBrand } from "./not-meant";
import type { RunWord } from "./run-words";
import { scores, type Mention } from "./mention";
import type { GoodsName, LinkTarget, TargetNames } from "./targets";
import { writtenNames } from "./written-names";

/** Everything in a run that names something, overlapping or not. */
export function mentionsIn(
  words: readonly RunWord[],
  names: TargetNames,
  knowledge: WordKnowledge,
  properNames: ReadonlySet<string>,
): Mention[] {
  const phrases = goodsPhrases(words, knowledge);
  const goods = phrases.flatMap((phrase) => {
    if (isOfOtherBrand(phrase, words, knowledge)) return [];
    const alone = phrase.meanings.size === 1;
    if (alone && isNotMeant(phrase.head, words, knowledge, properNames)) return [];
    const whole = namedBy(phrase, names.goods, knowledge);
    if (whole) return [{ ...whole, ...phrase }];
    // "een zakje bouillonpoeder": nothing is sold so, and the little bag is how much.
    const rest = withoutMeasure(phrase, words, knowledge);
    const named = rest && namedBy(rest, names.goods, knowledge);
    return rest && named ? [{ ...named, ...rest }] : [];
  });
  const meant = writtenNames(words, names.words, knowledge).filter(
    ({ first, last }) =>
      first !== last || !(isPartOf(first, phrases) || isNotMeant(first, words, knowledge, properNames)),
  );
  return [...goods, ...meant];
}

/** Whether a word says something of goods: the proefpakket of "proefpakket bouillon" is another. */
const isPartOf = (at: number, phrases: readonly GoodsPhrase[]) =>
  phrases.some(({ first, last }) => first <= at && at <= last && first < last);

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
