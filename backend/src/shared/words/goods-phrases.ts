import type { PlainWord } from "./plain-words";
import type { Role, WordKnowledge } from "./word-knowledge";
import { wordParts } from "./word-parts";

/** Words that together name one thing of a kind that the shop sells: "poeder van grasgevoerde collageen". */
export interface GoodsPhrase {
  /** Of its first, its last and its most telling word among the words given. */
  first: number;
  last: number;
  head: number;
  /** Everything it says: collageen, poeder, grasgevoerd. */
  meanings: ReadonlySet<string>;
}

interface Known {
  parts: string[];
  /** goods for a compound that is something sold; the role that all parts have; null for a mixture. */
  role: Role | null;
}

type Phrase = { -readonly [Key in keyof GoodsPhrase]: GoodsPhrase[Key] } & { meanings: Set<string> };

const adjacent = /^[\s-]*$/;
const mostFillers = 2;
/** Before the goods, not tied to them, a flavour is something else: "in de koffie collageen". */
const leftRoles: ReadonlySet<Role> = new Set(["qualities", "origins", "forms"]);

/** Every such phrase, in order; they do not overlap. */
export function goodsPhrases(words: readonly PlainWord[], knowledge: WordKnowledge): GoodsPhrase[] {
  const known = words.map(({ plain }) => knownWord(plain, knowledge));
  const phrases: GoodsPhrase[] = [];
  for (const [head, word] of known.entries()) {
    if (word?.role !== "goods") continue;
    const after = (phrases.at(-1)?.last ?? -1) + 1;
    if (head < after) continue;
    const phrase: Phrase = { first: head, last: head, head, meanings: new Set(word.parts) };
    growLeft(phrase, after, words, known, knowledge);
    growRight(phrase, words, known, knowledge);
    phrases.push(phrase);
  }
  return phrases;
}

function knownWord(plain: string, knowledge: WordKnowledge): Known | null {
  const parts = wordParts(plain, knowledge);
  if (!parts) return null;
  const found = parts.map((part) => knowledge.roleOf.get(part));
  const sold = found.filter((role) => role === "goods").length;
  const last = found.at(-1);
  if (sold === 1) return { parts, role: last === "goods" || last === "forms" ? "goods" : null };
  const [only] = found;
  return { parts, role: sold === 0 && only && found.every((role) => role === only) ? only : null };
}

/** "grasgevoerde collageen", "vis collageen", "zakjes collageen", "poeder van collageen". */
function growLeft(
  phrase: Phrase,
  from: number,
  words: readonly PlainWord[],
  known: readonly (Known | null)[],
  { prepositions }: WordKnowledge,
): void {
  for (;;) {
    const before = phrase.first - 1;
    if (before < from || !adjacent.test(words[phrase.first]?.gap ?? "")) return;
    const preposition = prepositions.get(words[before]?.plain ?? "") === "origins";
    const at = preposition && adjacent.test(words[before]?.gap ?? "") ? before - 1 : before;
    const word = at >= from ? known[at] : null;
    if (!word?.role || !leftRoles.has(word.role) || (at < before && word.role !== "forms")) return;
    word.parts.forEach((part) => phrase.meanings.add(part));
    phrase.first = at;
  }
}

/** "collageen naturel", "collageen van grasgevoerd rund", "bouillon in poedervorm", "collageen (poeder)". */
function growRight(
  phrase: Phrase,
  words: readonly PlainWord[],
  known: readonly (Known | null)[],
  knowledge: WordKnowledge,
): void {
  for (;;) {
    const next = phrase.last + 1;
    const end = endOfAddition(next, words, known, knowledge);
    if (end === null) return;
    for (const word of known.slice(next, end + 1)) word?.parts.forEach((part) => phrase.meanings.add(part));
    phrase.last = end;
  }
}

/** The last word of what is said of the goods from word `next` on; null when nothing is. */
function endOfAddition(
  next: number,
  words: readonly PlainWord[],
  known: readonly (Known | null)[],
  { prepositions, isFiller }: WordKnowledge,
): number | null {
  const gapAt = (at: number) => words[at]?.gap ?? "";
  const roleAt = (at: number) => known[at]?.role ?? null;
  const bracket = /^\s*\($/.test(gapAt(next));
  if (!words[next] || !(bracket || adjacent.test(gapAt(next)))) return null;
  const asked = prepositions.get(words[next].plain);
  let at = asked ? next + 1 : next;
  for (let fillers = 0; asked && fillers < mostFillers; fillers++) {
    const word = words[at];
    if (!word || !adjacent.test(word.gap) || roleAt(at) === asked) break;
    if (roleAt(at) !== "qualities" && !isFiller(word.plain)) break;
    at++;
  }
  const role = roleAt(at);
  if (role === null || role === "goods" || (asked && role !== asked && role !== "qualities")) return null;
  if (at > next && !adjacent.test(gapAt(at))) return null;
  if (bracket && !words[at]?.behind.startsWith(")")) return null;
  return at;
}
