import type { ClaimFinding } from "./claim";
import { explained } from "./explain";
import { isCleared } from "./guards";
import { listedClaims } from "./listed-claims";
import { isConsultation } from "./other-meanings";
import { bothOrders, matchAt, patternOf, type Pattern } from "./patterns";
import { adviceRules } from "./rules/advice";
import { fearRules } from "./rules/fear";
import { healthRules } from "./rules/health";
import { labelRules } from "./rules/labels";
import { medicalRules } from "./rules/medical";
import { recoveryRules } from "./rules/recovery";
import type { ClaimRule } from "./rules/rule";
import { promiseRules } from "./rules/promises";
import { testimonyRules } from "./rules/testimony";
import { weightRules } from "./rules/weight";
import { wellbeingRules } from "./rules/wellbeing";
import { everydayRules } from "./rules/everyday";
import { articleRules } from "./rules/articles";
import { rulingRules } from "./rules/rulings";
import { claimSentences, type ClaimSentence } from "./sentences";
import { wordClasses } from "./word-classes";
import { is, type ClaimPlace } from "./words-near";
import { plainWords } from "../words/plain-words";

interface Match extends ClaimPlace {
  rule: ClaimRule;
  values?: { name: string; effect: string };
}

const listedRule: ClaimRule = { name: "listed", category: "listed", severity: "conditional", patterns: [] };
const adviceRule: ClaimRule = {
  name: "medical-advice",
  category: "medical",
  severity: "conditional",
  patterns: [],
};

interface Compiled {
  rule: ClaimRule;
  pattern: Pattern;
}

const classes = wordClasses();
const isCommon = (name: string): boolean =>
  /^=(de|het|een|van|in|op|aan|voor|met|bij|na|door|en|&|je|jouw|uw|mijn|ons|onze|is|zijn|niet|geen|er|ze|die|dat|dit|als|of|te|om|ik|naar|tegen|zonder|meer|minder|over|uit|tot|zo|wie|wat|maakt|maken|heeft|hebben)$/.test(
    name,
  );
/** By the classes of the step that fewest words can take: a sentence asks only the patterns whose rarest word it has. */
const byRarest = new Map<string, Compiled[]>();
const rarityOf = ({ any }: Pattern[number]): number =>
  any.reduce(
    (sum, name) => sum + (name.startsWith("=") ? 1 : classes.sizeOf(name)) + (isCommon(name) ? 200 : 0),
    0,
  );
for (const rule of [
  ...medicalRules,
  ...healthRules,
  ...wellbeingRules,
  ...promiseRules,
  ...articleRules,
  ...testimonyRules,
  ...everydayRules,
  ...recoveryRules,
  ...rulingRules,
  ...weightRules,
  ...adviceRules,
  ...fearRules,
  ...labelRules,
])
  for (const written of rule.patterns.flatMap(bothOrders)) {
    const pattern = patternOf(written, classes);
    const [rarest] = pattern.filter(({ optional }) => !optional).sort((a, b) => rarityOf(a) - rarityOf(b));
    const compiled = { rule, pattern };
    for (const name of rarest?.any ?? []) {
      const there = byRarest.get(name);
      if (there) there.push(compiled);
      else byRarest.set(name, [compiled]);
    }
  }

/** What a Dutch text says of food that the law forbids, or allows on a condition; in the order of the text. */
export function checkClaims(text: string): ClaimFinding[] {
  const sentences = claimSentences(text, classes);
  return sentences.flatMap((sentence, at) =>
    kept(matchesOf(sentence, sentences[at + 1], text))
      .map((match) => findingOf(match, sentence, text))
      .filter((finding, _, all) => !all.some((other) => isWithin(finding, other)))
      .sort((one, other) => one.start - other.start || one.end - other.end),
  );
}

/** Whether a text names something to eat or drink. */
export const namesFood = (text: string): boolean =>
  plainWords(text).some(({ plain }) => classes.of(plain).has("substance"));

/** Whether a longer finding of the same category says it too: "geneest" in "geneest artrose". */
const isWithin = (finding: ClaimFinding, other: ClaimFinding): boolean =>
  finding.category === other.category &&
  other.start <= finding.start &&
  finding.end <= other.end &&
  finding.end - finding.start < other.end - other.start;

function matchesOf(sentence: ClaimSentence, next: ClaimSentence | undefined, text: string): Match[] {
  const listed = listedClaims(sentence).filter(
    (place) => !isCleared(sentence, place, listedRule, { quoted: isQuoted(place, sentence, text), next }),
  );
  const matches: Match[] = listed.map(({ first, last, name, effect, condition }) => ({
    first,
    last,
    rule: { ...listedRule, condition },
    values: { name, effect },
  }));
  for (const { rule, pattern } of possible(sentence))
    for (const [first, word] of sentence.words.entries()) {
      if (!pattern[0]?.any.some((name) => word.classes.has(name))) continue;
      const last = matchAt(pattern, sentence.words, first);
      if (last < first) continue;
      const place = { first, last };
      if (listed.some((each) => first >= each.first - 3 && last <= each.last + 4)) continue;
      const quoted = isQuoted(place, sentence, text);
      if (!isCleared(sentence, place, rule, { quoted, next })) matches.push({ ...place, rule });
      else if (rule.category === "medical" && namesComplaint(sentence))
        matches.push({ ...place, rule: adviceRule });
    }
  return matches;
}

/** The patterns of which every word that they need stands somewhere in the sentence. */
function possible(sentence: ClaimSentence): Set<Compiled> {
  const found = new Set<Compiled>();
  for (const name of sentence.classes())
    for (const compiled of byRarest.get(name) ?? []) {
      const needed = compiled.pattern.every(({ any, optional }) => optional || any.some(sentence.has));
      if (needed && fits(compiled.rule, sentence)) found.add(compiled);
    }
  return found;
}

const classesOf = (names: string): string[] => names.split("|");

function fits(rule: ClaimRule, { words, asks, has }: ClaimSentence): boolean {
  if (rule.asks && !asks) return false;
  if (rule.mostWords && words.length > rule.mostWords) return false;
  if (rule.with && !rule.with.every((names) => classesOf(names).some(has))) return false;
  return !rule.without?.some(has);
}

/** "Raadpleeg je arts bij darmklachten". */
const namesComplaint = (sentence: ClaimSentence): boolean =>
  isConsultation(sentence) &&
  !sentence.has("negator") &&
  (sentence.has("disease") || sentence.has("complaint"));

function isQuoted({ first, last }: ClaimPlace, { words, from, to }: ClaimSentence, text: string): boolean {
  const start = words[first]?.from ?? from;
  const end = words[last]?.to ?? to;
  return (
    /["“”„'‘’«»]/.test(text.slice(Math.max(0, from - 2), start)) && /["“”'‘’«»]/.test(text.slice(end, to + 3))
  );
}

/** The shortest of those that overlap within a category; health is left out where medical says more. */
function kept(matches: Match[]): Match[] {
  const rank = ({ rule }: Match) => (rule.severity === "forbidden" ? 0 : 2) + (rule.namesOnly ? 1 : 0);
  const shortest = [...matches].sort(
    (one, other) =>
      rank(one) - rank(other) || one.last - one.first - (other.last - other.first) || one.first - other.first,
  );
  const taken: Match[] = [];
  const overlaps = (one: Match, other: Match) => one.first <= other.last && other.first <= one.last;
  for (const match of shortest)
    if (!taken.some((each) => each.rule.category === match.rule.category && overlaps(each, match)))
      taken.push(match);
  const medical = taken.filter(({ rule }) => rule.category === "medical" && rule.severity === "forbidden");
  return taken
    .filter((match) => match.rule.category !== "health" || !medical.some((each) => overlaps(each, match)))
    .sort((one, other) => one.first - other.first || one.last - other.last);
}

/**
 * Where what the owner should read begins: "helpt tegen griep", not only "tegen griep"; "stijve knie", not only "knie".
 */
function firstToRead({ first, last }: ClaimPlace, words: ClaimSentence["words"]): number {
  const from = is(words[first], "illBody") ? first - 1 : first;
  const says = (at: number) =>
    words[at]?.clause === words[last]?.clause && (is(words[at], "cure") || is(words[at], "support"));
  if (!says(from - 1)) return from;
  return says(from - 2) ? from - 2 : from - 1;
}

function findingOf(
  { first, last, rule, values }: Match,
  { words, from, to }: ClaimSentence,
  text: string,
): ClaimFinding {
  const start = words[firstToRead({ first, last }, words)]?.from ?? from;
  const end = words[last]?.to ?? to;
  const { category, severity } = rule;
  return { category, severity, start, end, text: text.slice(start, end), ...explained(rule, values) };
}
