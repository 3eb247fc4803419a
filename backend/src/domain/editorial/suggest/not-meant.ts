import { dutchStem } from "../../../shared/words/dutch-stem";
import type { WordKnowledge } from "../../../shared/words/word-knowledge";
import type { RunWord } from "./run-words";

/**
 * Whether a word alone, such as "collageen", is not what the shop sells here: the town of Bouillon, the stuff in a body, a
 * broth that is being cooked, a bartender's shaker. words.yaml has the rules.
 * @param at the word's place among the words of its paragraph
 * @param properNames words that have a capital within a sentence somewhere in the text: at the beginning of a sentence
 * they are names too
 */
export function isNotMeant(
  at: number,
  words: readonly RunWord[],
  knowledge: WordKnowledge,
  properNames: ReadonlySet<string>,
): boolean {
  const { notMeant, isMeasure } = knowledge;
  const word = words[at];
  const rule = word && notMeant.get(dutchStem(word.plain));
  if (!rule) return false;
  const [next, previous, earlier] = [words[at + 1], words[at - 1], words[at - 2]];
  if (isFromContainer(at, words, knowledge)) return false;
  const follows = next && /^\s+$/.test(next.gap);
  if (follows && rule.before(next.plain)) return true;
  if (previous && /^\s+$/.test(word.gap)) {
    if (isMeasure(previous.plain.replace(/^\d+/, ""))) return false;
    if (rule.after(previous.plain)) return true;
    if (earlier && /^\s+$/.test(previous.gap) && rule.after(earlier.plain)) return true;
  }
  const partOfName = follows && next.capital;
  if (rule.name && word.capital && (partOfName || properNames.has(word.plain))) return true;
  const others = words.filter((other) => other !== word);
  const sentence = others.filter((other) => other.sentence === word.sentence);
  const isSaid = (asked: (plain: string) => boolean) => sentence.some(({ plain }) => asked(plain));
  const isGoods = knowledge.roleOf.get(knowledge.stems.get(dutchStem(word.plain)) ?? "") === "goods";
  if (isGoods && isSaid((plain) => plain === "niet") && isSaid(knowledge.isNeeded)) return true;
  if (isSaid(rule.unless)) return false;
  if (isSaid(rule.near) || others.some(({ plain }) => rule.about(plain))) return true;
  const { onlyWith } = rule;
  return onlyWith !== null && !isSaid(onlyWith);
}

/** "bouillon uit een potje" is bought. */
function isFromContainer(at: number, words: readonly RunWord[], { isMeasure }: WordKnowledge): boolean {
  const [from, article, container] = words.slice(at + 1, at + 4).map(({ plain }) => plain);
  if (from !== "uit" || !article) return false;
  return isMeasure(article) || (["een", "de", "het"].includes(article) && isMeasure(container ?? ""));
}

/** Whether a phrase names another seller's: "Knorr kippenbouillon", "bottenbouillon van de Lidl". */
export function isOfOtherBrand(
  { first, last }: { first: number; last: number },
  words: readonly RunWord[],
  { isOtherBrand }: WordKnowledge,
): boolean {
  const before = words[first - 1]?.plain ?? "";
  if (isOtherBrand(before) && /^[\s-]*$/.test(words[first]?.gap ?? "")) return true;
  const [from, ...behind] = words.slice(last + 1, last + 5);
  if (from?.plain !== "van" && from?.plain !== "uit") return false;
  const end = behind.findIndex(({ plain, gap }) => isOtherBrand(plain) || !/^\s+$/.test(gap));
  return isOtherBrand(behind[end]?.plain ?? "");
}
