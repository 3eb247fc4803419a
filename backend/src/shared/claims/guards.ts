import {
  answeredNo,
  asksWhether,
  criticized,
  denied,
  lacksEvidence,
  unchanged,
  unproved,
  unreal,
} from "./denial";
import {
  aboutNoFood,
  bodyAlone,
  history,
  inKitchen,
  isConsultation,
  ofAnimal,
  ofNames,
  ofSomeoneElse,
  ofTheShop,
  otherSubject,
  yieldsFood,
} from "./other-meanings";
import type { ClaimRule } from "./rules/rule";
import type { ClaimSentence } from "./sentences";
import { is, type ClaimPlace } from "./words-near";

/** What is said of a label, not of a body: it may stand in a recipe or in history. */
const ofLabels = new Set(["nutrition", "proof", "green", "listed"]);

/** Whether the words around it say that this is no claim. */
export function isCleared(
  sentence: ClaimSentence,
  place: ClaimPlace,
  rule: ClaimRule,
  { quoted, next }: { quoted: boolean; next: ClaimSentence | undefined },
): boolean {
  const spokenOf =
    (sentence.has("others") && sentence.has("speech")) ||
    criticized(sentence, place) ||
    aboutWords(sentence, place, quoted) ||
    (rule.category !== "fear" && lacksEvidence(sentence, place)) ||
    denied(sentence, place, rule);
  if (spokenOf) return true;
  if (rule.category === "proof" && askedByReader(sentence, next)) return true;
  if (rule.name === "nutrition" && isOnMeat(sentence, place)) return true;
  if (ofLabels.has(rule.category)) return rule.category === "green" && otherSubject(sentence, place, rule);
  return (
    ofTheShop(sentence, rule) ||
    unproved(sentence) ||
    unreal(sentence) ||
    unchanged(sentence) ||
    asksWhether(sentence, place) ||
    answeredNo(sentence, next) ||
    openQuestion(sentence) ||
    history(sentence) ||
    ofSomeoneElse(sentence) ||
    ofNames(sentence) ||
    ofAnimal(sentence, place) ||
    yieldsFood(sentence, place) ||
    otherSubject(sentence, place, rule) ||
    aboutNoFood(sentence, rule) ||
    inKitchen(sentence, place, rule) ||
    bodyAlone(sentence, place, rule) ||
    isConsultation(sentence) ||
    (rule.category !== "doctor" && sentence.has("advice") && !sentence.has("substance"))
  );
}

/** "Laat er weinig vet op het vlees zitten." */
const isOnMeat = ({ words }: ClaimSentence, { last }: ClaimPlace): boolean =>
  /^(op|aan|rond|eraan|erop)$/.test(words[last + 1]?.plain ?? "");

/** Words about the law, or about what someone may write. */
function aboutWords({ words, has, source }: ClaimSentence, { first }: ClaimPlace, quoted: boolean): boolean {
  const approved = words.some(({ plain }) => /^(goedgekeurd|erkend|bevestigt|keurde)$/.test(plain));
  if (has("lawBody") && (quoted || has("claimWord") || has("speech") || has("lawVerb")) && !approved)
    return true;
  if (/\b(mag|mogen)\b/.test(source) && /\b(alleen|enkel|pas|vanaf|slechts)\b/.test(source)) return true;
  const at = words.findIndex((word) => is(word, "claimWord"));
  if (at < 0 || words[at - 1]?.plain === "onze") return false;
  if (first > at && (first - at <= 2 || /^(dat|over)$/.test(words[at + 1]?.plain ?? ""))) return true;
  return quoted || has("lawVerb") || has("speech") || /\b(zoals|als)\b/.test(source);
}

/** "Is het poeder halal?", unless the answer is yes. */
const askedByReader = ({ asks, words }: ClaimSentence, next: ClaimSentence | undefined): boolean =>
  asks &&
  /^(is|zijn|bevat|komt|komen|heb|hebben|verkopen)$/.test(words[0]?.plain ?? "") &&
  !/^(ja|jazeker|zeker|absoluut)$/.test(next?.words[0]?.plain ?? "");

/** "Wat zegt de wetenschap over …?" */
const openQuestion = ({ asks, words, source }: ClaimSentence): boolean =>
  asks &&
  /^(wat|welke|waarom|hoe|of|wie|bestaat|is)$/.test(words[0]?.plain ?? "") &&
  /\b(wetenschap|onderzoek\w*|zegt|weten|weet|bewijs|bewezen|men|mag|mogen|claim\w*|studies)\b/i.test(source);
