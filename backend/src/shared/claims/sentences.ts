import { plainWords, type PlainWord } from "../words/plain-words";
import type { WordClasses } from "./word-classes";

export interface ClaimWord extends PlainWord {
  classes: ReadonlySet<string>;
  /** Words of one clause have the same number. */
  clause: number;
}

export interface ClaimSentence {
  words: ClaimWord[];
  /** What it ends with. */
  asks: boolean;
  /** Of the text, in UTF-16 units. */
  from: number;
  to: number;
  source: string;
  /** Every class of its words. */
  classes: () => ReadonlySet<string>;
  has: (name: string) => boolean;
}

const sentenceEnd = /[.!?…](?=["'”’»)\]]*\s)|[\n\r|•·]|\s[–—]\s*$/;
const clauseEnd = /[,;:()–—]|\s-\s/;
const abbreviations = new Set(["dr", "prof", "bv", "bijv", "o.a", "ca", "nr", "art", "mevr", "dhr", "st"]);
const conjunctions = new Set(["maar", "want", "terwijl", "omdat", "doordat", "zodat", "hoewel", "en", "of"]);

const endsClause = (gap: string): boolean => gap !== " " && clauseEnd.test(gap);
const endsSentence = ({ plain, behind }: PlainWord): boolean =>
  behind !== " " && sentenceEnd.test(`${behind} `) && !(abbreviations.has(plain) && /^\. ?$/.test(behind));

/** A handle is read as its words: collageen-tegen-artrose. */
function partsOfHandle(word: PlainWord): PlainWord[] {
  const parts = word.plain.split("-");
  if (parts.length < 3 || word.plain.length !== word.to - word.from) return [word];
  let from = word.from;
  return parts.map((plain, at) => {
    const part = { plain, from, to: from + plain.length, gap: at === 0 ? word.gap : " ", behind: " " };
    from = part.to + 1;
    return at === parts.length - 1 ? { ...part, behind: word.behind } : part;
  });
}

/** The sentences of a text, each word with its classes. */
export function claimSentences(text: string, classes: WordClasses): ClaimSentence[] {
  const sentences: ClaimSentence[] = [];
  let words: ClaimWord[] = [];
  let clause = 0;
  const close = (asks: boolean) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) sentences.push(sentenceOf(words, asks, first.from, last.to, text));
    words = [];
    clause = 0;
  };
  for (const word of plainWords(text).flatMap(partsOfHandle)) {
    if (words.length > 0 && (endsClause(word.gap) || conjunctions.has(word.plain))) clause++;
    words.push(Object.assign(word, { classes: classes.of(word.plain), clause }));
    if (endsSentence(word)) close(word.behind.includes("?"));
  }
  close(false);
  for (const sentence of sentences) addWordsInContext(sentence.words);
  return sentences;
}

function union(words: readonly ClaimWord[]): Set<string> {
  const all = new Set<string>();
  for (const word of words) for (const name of word.classes) all.add(name);
  return all;
}

function sentenceOf(
  words: ClaimWord[],
  asks: boolean,
  from: number,
  to: number,
  text: string,
): ClaimSentence {
  let all: Set<string> | null = null;
  const classes = () => (all ??= union(words));
  const has = (name: string) => classes().has(name);
  return { words, asks, from, to, source: text.slice(from, to), classes, has };
}

const besideHair = new Set(["nagels", "nagel", "huid", "tanden", "wimpers"]);

/** What a word is beside its neighbours: "haar" between nails is hair; a stiff knee is a complaint. */
function addWordsInContext(words: ClaimWord[]): void {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (isNumber.test(word.plain)) addClasses(word, "number");
    if (word.plain === "je" && behindSubject.test(words[at + 1]?.plain ?? ""))
      word.classes = without(word.classes, "possessive", "your");
    if (isAct.test(word.plain) && isOneOf.test(before?.plain ?? ""))
      word.classes = without(word.classes, "mobilityVerb");
    if (isSlim.test(word.plain) && isVessel.test(words[at + 1]?.plain ?? ""))
      word.classes = without(word.classes, "weightWord", "goodState");
    if (/^groen(st|er)e?$/.test(word.plain) && isPlant.test(words[at + 1]?.plain ?? ""))
      word.classes = without(word.classes, "green");
    if (isFinger.test(word.plain) && isThickness.test(words[at + 1]?.plain ?? "")) word.classes = new Set();
    if (word.plain === "haar" && isHair(words, at)) addClasses(word, "body", "bodySole");
    if (word.gap.includes("%")) addClasses(word, `${word.plain}AfterPercent`);
    if (word.gap.endsWith("#")) addClasses(word, ...[...word.classes].map((name) => `#${name}`));
    if (at === words.length - 1) addClasses(word, `${word.plain}AtEnd`);
    if (!before) continue;
    if (/^we(ek|ken)$/.test(word.plain) && isTimeBefore.test(before.plain))
      word.classes = without(word.classes, "cookAct");
    if (isSkin.test(word.plain) && (before.classes.has("possessive") || before.plain === "ons"))
      addClasses(word, "body", "innerBody", "skinPart");
    if (
      before.plain === "men" &&
      !afterVerb.test(words[at - 2]?.plain ?? "en") &&
      mayBeIll.some((name) => word.classes.has(name))
    )
      addClasses(before, "possessive", "reader", "=mijn");
    if (word.plain === "darm" && /^(dikke|dunne)$/.test(before.plain))
      before.classes = without(before.classes, "goodState", "badState", "better");
    if (word.plain === "maag" && fullOrEmpty.test(before.plain)) word.classes = new Set();
    if (!before.classes.has("badState") || endsClause(word.gap)) continue;
    if (!cosmetic.test(word.plain) && mayBeIll.some((name) => word.classes.has(name)))
      addClasses(word, "complaint", "illBody");
  }
}

/** A sheet or the skin of a chicken, unless it is someone's. */
const isSkin = /^vel(letje|leke|ke)?$/;
/** "Een week op bouillon", not "week de gelatine". */
const isTimeBefore =
  /^(een|elke|per|deze|die|vorige|volgende|hele|eerste|tweede|enkele|paar|na|binnen|om|\d+|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf)$/;
/** "In de oorlog at men beenderen": no beenderen of mine. */
const afterVerb = /^(?!onder|met|aan|langs|over|naar|bij|door|op|in|van|voor|uit|rond|al|en|is|zijn).*$/;
const mayBeIll = ["body", "bodyFunction", "measure", "limb"];
const isNumber =
  /^(\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|[a-z]+tigste|\d+(ste|e)|enkele|paar|tiental|halve)$/;
/** "Op de foto zie je de gewrichten": no gewrichten of yours. */
const behindSubject = /^(de|het|een|die|dat|er|ze|haar|hem|geen|in|met|op|vooral|ook|beter|best)$/;
/** "De groenste peterselie": a colour. */
const isPlant =
  /^(peterselie|munt|basilicum|kruiden|blaadjes|bladeren|erwten|erwtjes|bonen|boontjes|kool|asperges|soep|appels|olijven|olie|sla|thee|prei)$/;
/** "Een slank flesje". */
const isSlim = /^slanke?$/;
const isVessel =
  /^(hoge |hoog )?(glas|glazen|flesje|flesjes|fles|flessen|vaas|karaf|pot|potje|bokaal|model|ontwerp|vorm|steel|handvat|lepel|asperges?|prei)$/;
/** "De tweede stap", "een stap terug": no one walks. */
const isAct = /^(stap|stappen|dans|sprong|trap)$/;
const isOneOf =
  /^(de|een|deze|die|elke|iedere|eerste|tweede|derde|vierde|volgende|vorige|laatste|extra|enkele|paar|twee|drie|vier|vijf)$/;
/** "Twee vingers dik": so much of it. */
const isFinger = /^(vinger|vingers|duim|duimen|hand|handen)$/;
const isThickness = /^(dik|dikke|breed|brede|hoog|diep)$/;
/** Brittle nails are no illness. */
const cosmetic = /^(nagels?|haar|haren|hair|nails|teint|wimpers)$/;
const fullOrEmpty = /^(volle|lege|nuchtere|rammelende)$/;

const without = (classes: ReadonlySet<string>, ...names: string[]): Set<string> =>
  new Set([...classes].filter((name) => !names.includes(name)));

function addClasses(word: ClaimWord, ...names: string[]): void {
  word.classes = new Set([...word.classes, ...names]);
}

const isHair = (words: readonly ClaimWord[], at: number): boolean =>
  (words[at - 1]?.classes.has("hairBefore") ?? false) ||
  [words[at - 2], words[at - 1], words[at + 1], words[at + 2]].some(
    (each) => each && besideHair.has(each.plain),
  );
