import { goodsPhrases } from "../../../shared/words/goods-phrases";
import { meaningsIn, telling } from "../../../shared/words/kinds";
import { nameInTitle } from "../../../shared/words/name-key";
import { plainWords } from "../../../shared/words/plain-words";
import type { WordKnowledge } from "../../../shared/words/word-knowledge";

/** What a text may link to. */
export interface LinkTarget {
  kind: "product" | "article";
  handle: string;
  title: string;
  /** The line below a product's title: what it may be said to be. */
  line?: string;
  /** Its other names. */
  terms: readonly string[];
}

/** A name of a kind of goods: what it must say, and what it may say besides. */
export interface GoodsName {
  target: LinkTarget;
  says: ReadonlySet<string>;
  maySay: ReadonlySet<string>;
  /** All that the product's title says, when this is its title. */
  title: ReadonlySet<string> | null;
}

/** A name that is written word by word: startpakket, leaky gut. */
export interface WordName {
  target: LinkTarget;
  /** Of each word the stem of its first form: trekken and trekt are the same. */
  stems: readonly string[];
  /** Whether its first word is a verb that a few small words may follow: "kook ook graag met gelatine". */
  asides: boolean;
  /** A term of an article without small words may have a few between its own, in any order. */
  loose: boolean;
  isTitle: boolean;
}

export interface TargetNames {
  goods: readonly GoodsName[];
  words: readonly WordName[];
}

/** Every name of every target, as texts are compared with them. Earlier targets go before later ones. */
export function targetNames(targets: readonly LinkTarget[], knowledge: WordKnowledge): TargetNames {
  const goods: GoodsName[] = [];
  const words: WordName[] = [];
  for (const target of targets) {
    const maySay = saidOf(target, knowledge);
    for (const [index, name] of [shortTitle(target), ...target.terms].entries()) {
      const isTitle = index === 0;
      const meanings = target.kind === "product" ? goodsIn(name, knowledge) : null;
      const says = meanings && telling(meanings, knowledge);
      if (says) goods.push({ target, says, maySay, title: isTitle ? meanings : null });
      else words.push(...wordNames(name, target, isTitle, knowledge));
    }
  }
  return { goods, words };
}

const shortTitle = ({ kind, title }: LinkTarget) => (kind === "article" ? nameInTitle(title) : title);

/** What a name that is one goods phrase says; null for any other name. */
function goodsIn(name: string, knowledge: WordKnowledge): ReadonlySet<string> | null {
  const words = plainWords(name);
  const [phrase] = goodsPhrases(words, knowledge);
  const whole = phrase?.first === 0 && phrase.last === words.length - 1;
  return phrase && whole ? phrase.meanings : null;
}

const saidOf = ({ title, line = "", terms }: LinkTarget, knowledge: WordKnowledge) =>
  telling(meaningsIn([title, line, ...terms].join(" "), knowledge), knowledge);

function wordNames(name: string, target: LinkTarget, isTitle: boolean, knowledge: WordKnowledge): WordName[] {
  const written = plainWords(name).map(({ plain }) => plain);
  const first = written.findIndex((word) => !knowledge.isStopWord(word));
  if (first < 0) return [];
  // "koken met gelatine" is taken as it stands; "etiket lezen" is also "lees je het etiket".
  const loose = target.kind === "article" && !isTitle && !written.some(knowledge.isStopWord);
  const asides = knowledge.hasForms(written[first] ?? "");
  const ways = loose ? [written, joined(written)] : exactWays(written, first, asides);
  return ways.map((words) => ({
    target,
    isTitle,
    loose: loose && words.length > 1,
    asides,
    stems: words.map(knowledge.lemma),
  }));
}

const joined = (words: readonly string[]) => [words.join("").replaceAll("-", "")];

/** In which orders the words of a name are written. */
function exactWays(written: readonly string[], first: number, isVerb: boolean): string[][] {
  const ways = [[...written]];
  // A title's first words may be missing: "een week met bouillon" is also "week met bouillon".
  if (first > 0) ways.push(written.slice(first));
  // "eten en stress" is "stress en eten".
  const both = written.findIndex((word) => word === "en" || word === "of");
  const [one, and, other] = written.slice(Math.max(0, both - 1), both + 2);
  if (both > 0 && one && and && other)
    ways.push([...written.slice(0, both - 1), other, and, one, ...written.slice(both + 2)]);
  const [verb, ...rest] = written;
  // "met gelatine koken" is "koken met gelatine".
  if (isVerb && verb && rest.length > 0) ways.push([...rest, verb]);
  return ways;
}
