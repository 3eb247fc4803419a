import type { ClaimRule } from "./rules/rule";
import type { ClaimSentence } from "./sentences";
import { is, isBefore, near, type ClaimPlace } from "./words-near";

/** "In 1682 kookte Papin …", "de Romeinen geloofden …". */
export function history({ words, has }: ClaimSentence): boolean {
  const year = words.some(({ plain }) => /^1\d{3}$/.test(plain));
  return (year || has("past")) && has("pastVerb") && !has("stillNow") && !has("possessive");
}

/** "Hij genas en ging weer koken." */
export const ofSomeoneElse = ({ words, has }: ClaimSentence): boolean =>
  /^(hij|zij|ze)$/.test(words[0]?.plain ?? "") &&
  !has("possessive") &&
  !has("substance") &&
  !has("pointer") &&
  !has("address");

const aboutName =
  /\b(het woord|de naam|de term) .*\b(komt|kwam|stamt|verwijst|betekent)\b|\bhe(et|ten|ette) (in|bij|op|ook|dan) (de |het )?|\bgenoemd naar\b/i;

/** "Versterkte bouillon heet in de Franse keuken consommé." */
export const ofNames = ({ source, has }: ClaimSentence): boolean =>
  aboutName.test(source) && !has("possessive") && !has("address");

/** "Bij een botbreuk van de kip": it is not the reader's. */
export function ofAnimal({ words, has }: ClaimSentence, { last }: ClaimPlace): boolean {
  if (
    has("possessive") ||
    !words.slice(0, last + 1).some((word) => is(word, "disease") || is(word, "complaint"))
  )
    return false;
  return (
    words[last + 1]?.plain === "van" && words.slice(last + 2, last + 4).some((word) => is(word, "animal"))
  );
}

const yields = /^(geven|geeft|leveren|levert|bevatten|bevat|smelten|smelt|lossen|geleren|stollen|koken)$/;

/** "Pezen, huid en botten geven gelatine af." */
export function yieldsFood({ words, has }: ClaimSentence, { first, last }: ClaimPlace): boolean {
  if (first > 2 || has("possessive") || has("address") || has("support")) return false;
  return yields.test(words[last + 1]?.plain ?? "");
}

const determiner =
  /^(een|de|het|die|deze|dit|mijn|zijn|haar|onze|veel|genoeg|voldoende|regelmatig|dagelijks|elke|tussen|na)$/;

/** "Sporten houdt je spieren sterk." */
export function otherSubject(
  { words, has }: ClaimSentence,
  { last }: ClaimPlace,
  { deniesItself }: ClaimRule,
): boolean {
  const text = words.map(({ plain }) => plain).join(" ");
  if (/ meer .* dan /.test(` ${text}`) && words.slice(0, 5).some((word) => is(word, "nonFood"))) return true;
  if (has("substance") || deniesItself) return false;
  const reach = determiner.test(words[0]?.plain ?? "") ? 3 : 2;
  const at = words.slice(0, reach).findIndex((word) => is(word, "nonFood"));
  return (
    at >= 0 &&
    at < last &&
    !/^(zonder|ik|k|we|ge|ze|hij|kan|kon|kunnen|weer|mijn|mij|me)$/.test(words[at - 1]?.plain ?? "") &&
    !/^(voor|in|beter|dieper|je|weer)$/.test(words[at + 1]?.plain ?? "")
  );
}

const longSentence = 25;

/** A long sentence that speaks of no food and to no reader: of a drug, an animal, how a body works. */
export function aboutNoFood({ words, has }: ClaimSentence, { name }: ClaimRule): boolean {
  if (has("substance")) return false;
  if (has("drug") && name !== "medical-medicine") return true;
  const begins = /^(dit|deze|hiermee|daarmee|zo|ons|onze|ideaal|geschikt|perfect)$/.test(
    words[0]?.plain ?? "",
  );
  return words.length > longSentence && !has("reader") && !has("pointer") && !begins;
}

/** "Haal alles uit je botten: kook ze twee keer." */
const cooksThem = /\b(kook|rooster|spoel|week|blancheer|bak|braad|stoof) (ze|hem|die|deze)\b/i;

/** "de huid van de zalm", "bak de lever". */
export function inKitchen(
  { words, has, source }: ClaimSentence,
  { first, last }: ClaimPlace,
  rule: ClaimRule,
): boolean {
  if (rule.category === "health" && cooksThem.test(source)) return true;
  if (!rule.bodyInKitchen) return false;
  const readers = words.some(
    (word, at) =>
      at >= first &&
      at <= last &&
      is(word, "body") &&
      isBefore(words, at, Math.min(4, at - first), "possessive"),
  );
  if (readers) return false;
  if (has("cookAct")) return true;
  const body = words.findIndex((word, at) => at >= first && is(word, "body"));
  return (
    words[body + 1]?.plain === "van" && words.slice(body + 2, body + 5).some((word) => is(word, "animal"))
  );
}

/** "Je darmen helpen eten verteren": what the body does by itself. */
export function bodyAlone(
  { words, has }: ClaimSentence,
  { first, last }: ClaimPlace,
  { category }: ClaimRule,
): boolean {
  const text = words.map(({ plain }) => plain);
  if (category === "health" && text.some((word) => /^(zichzelf|vanzelf)$/.test(word)))
    return !has("substance") && !has("address");
  const [subject, verb] = [words[first], words[last]];
  const begins = is(subject, "body") && first <= 2 && last - first <= 2;
  return (
    begins &&
    is(verb, "support") &&
    !has("substance") &&
    !has("comparative") &&
    !/^(ge|beter)/.test(verb?.plain ?? "")
  );
}

/** Warnings on a label, jobs, privacy, excuses, animals at home, advice that is not given. */
export const ofTheShop = ({ source, has }: ClaimSentence, { category }: ClaimRule): boolean =>
  has("jobAd") ||
  has("privacy") ||
  warning.test(source) ||
  (category === "medical" && (noAdvice.test(source) || (has("pet") && !has("substance"))));

const warning =
  /\b(denk(t|en)? (om|aan)|let op) (je|jouw|uw) (rug|handen|vingers|nek)\b|\bprij(s|zen) (van|per|voor) (de )?(beenderen|botten|merg|huiden)|\bstress (in|bij|rond|tijdens) (de|het|je) (keuken|feest\w*|kerst\w*|koken|eindejaar\w*)|\bfris\w* (je|jouw|uw|ons|het) geheugen\b|\bvra(gen|agt|ag|eg|egen) (me|mij|ons|hem) (naar|over|of)\b|\b(overmatige?|bij te veel) (gebruik|consumptie|inname)|^(onze )?(sorry|excuses)\b|\bgenees\w* (\w+ )?(honger|dorst)|\bdank(t|en|te|ten) (zijn|haar|hun) naam\b|\bverstikking|\b(vragen|bewaren|verwerken) (wij |we )?(nooit|niet|geen)\b/i;
const noAdvice = /\b(geen|niet) ([a-z]+ )?(raad|advies|diagnose)\b/i;

/** "Raadpleeg je huisarts." */
export const isConsultation = ({ words, has, source }: ClaimSentence): boolean =>
  has("consult") &&
  !(has("substance") && /\b(en|of) (\w+ )?(neem|drink|eet|probeer)\b/i.test(source)) &&
  words.some((word, at) => is(word, "advice") && near(words, at, 7).some((each) => is(each, "consult")));
