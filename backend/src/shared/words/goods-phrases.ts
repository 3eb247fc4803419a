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
const leftRoles: ReadonlySet<Role> = new Set(["qualities", "origins", "flavours", "forms"]);

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
  // "vanillepoeder" says vanille.
  const telling = found.filter((_, at) => !knowledge.neutral.has(parts[at] ?? ""));
  const roles = new Set(telling.length > 0 ? telling : found);
  const [only] = roles;
  return { parts, role: sold === 0 && only && roles.size === 1 ? only : null };
}

/** "grasgevoerde collageen", "vis collageen", "zakjes collageen", "poeder van collageen". */
function growLeft(
  phrase: Phrase,
  from: number,
  words: readonly PlainWord[],
  known: readonly (Known | null)[],
  { prepositions, isPlace, holders }: WordKnowledge,
): void {
  for (;;) {
    const before = phrase.first - 1;
    if (before < from || !adjacent.test(words[phrase.first]?.gap ?? "")) return;
    const asked = prepositions.get(words[before]?.plain ?? "");
    const holder = known[before - 1]?.parts.some((part) => holders.has(part)) ?? false;
    const preposition = asked === "origins" || (asked === "flavours" && holder);
    const at = preposition && adjacent.test(words[before]?.gap ?? "") ? before - 1 : before;
    const word = at >= from ? known[at] : null;
    if (!word?.role || !leftRoles.has(word.role) || (at < before && word.role !== "forms")) return;
    if (word.role === "flavours" && isWhereItGoes(at, words, isPlace)) return;
    word.parts.forEach((part) => phrase.meanings.add(part));
    phrase.first = at;
  }
}

/** Whether the flavour at `at` is what the goods are put into: "in de koffie collageen"; not "voor vanille collageen". */
const isWhereItGoes = (at: number, words: readonly PlainWord[], isPlace: WordKnowledge["isPlace"]) =>
  words.slice(Math.max(0, at - mostFillers - 1), Math.max(0, at - 1)).some(({ plain }) => isPlace(plain));

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
  { prepositions, isFiller, isLeadIn }: WordKnowledge,
): number | null {
  const gapAt = (at: number) => words[at]?.gap ?? "";
  const roleAt = (at: number) => known[at]?.role ?? null;
  const bracket = /^\s*\($/.test(gapAt(next));
  if (!words[next] || !(bracket || adjacent.test(gapAt(next)))) return null;
  const preposition = afterLeadIns(next, words, isLeadIn);
  const asked = prepositions.get(words[preposition]?.plain ?? "");
  if (preposition > next && asked !== "origins") return null;
  let at = asked ? preposition + 1 : next;
  for (let fillers = 0; asked && fillers < mostFillers; fillers++) {
    const word = words[at];
    if (!word || !adjacent.test(word.gap) || roleAt(at) === asked) break;
    if (roleAt(at) !== "qualities" && !isFiller(word.plain)) break;
    at++;
  }
  const role = roleAt(at);
  if (role === null || role === "goods") return null;
  // "bouillon uit poeder"; "uit een zakje" is how it is bought.
  const made = asked === "origins" && role === "forms" && at === preposition + 1;
  if (asked && role !== asked && role !== "qualities" && !made) return null;
  if (at > next && !adjacent.test(gapAt(at))) return null;
  if (bracket && !words[at]?.behind.startsWith(")")) return null;
  return at;
}

/** Where "op basis" and "gemaakt" end, before a preposition. */
function afterLeadIns(
  next: number,
  words: readonly PlainWord[],
  isLeadIn: WordKnowledge["isLeadIn"],
): number {
  let at = next;
  while (at < next + 2 && isLeadIn(words[at]?.plain ?? "") && adjacent.test(words[at + 1]?.gap ?? "")) at++;
  return at;
}
