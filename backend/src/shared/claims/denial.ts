import { asWritten } from "./inflections";
import type { ClaimRule } from "./rules/rule";
import type { ClaimSentence } from "./sentences";
import { is, isBefore, near, type ClaimPlace, type Words } from "./words-near";

/** "niet alleen", "geen wonder": they deny nothing. */
const deniesNothing: Record<string, RegExp> = {
  niet: /^(alleen|enkel|slechts|voor|te|zomaar|iedereen|wachten|missen|twijfelen|zonder|minder|toevallig|langer|verwonderlijk|onbelangrijk|veel|mis|kisten|klein|kennen)$/,
  geen: /^(wonder|twijfel|tijd|betere|beter|ander|andere|zorgen|geheim|gedoe|mythe|fabel|toeval|probleem|bijwerkingen|smaak|kunst|overbodige|rommel|suiker|suikers|luxe|overbodige|tweede|onzin|sprookje)$/,
  niets: /^(boven|beter|beters|zo|dan|gaat|helpt|werkt|werkte|hielp|fijner|lekkerder)$/,
  nooit: /^(eerder|te|was|zo|zo'n|zulke|gedacht|geweten|meer)$/,
  niemand: /^(wil)$/,
};
const beforeHarmlessNot = /^(vergeet|aarzel|twijfel|waarom|wist|mis|wacht|of)$/;

function isDenial(words: Words, at: number): boolean {
  const word = words[at];
  if (!is(word, "negator") || !word) return false;
  const next = words[at + 1]?.plain ?? "";
  const plain = asWritten(word.plain) ?? word.plain;
  if (deniesNothing[plain]?.test(next)) return false;
  if (word.plain === "niets" && words[at - 1]?.plain === "voor") return false;
  if (word.plain === "niets" && /^(dat|wat)$/.test(next) && words[at + 2]?.plain === "zo") return false;
  return !(word.plain === "niet" && beforeHarmlessNot.test(words[at - 1]?.plain ?? ""));
}

const contrastBetween = (words: Words, from: number, to: number): boolean =>
  words.slice(from + 1, to).some((word) => is(word, "contrast"));

const proved = /^(bewezen|aangetoond|vastgesteld|onderbouwd)$/;

const noMore = /^(meer|verder|anders)$/;

/** "Dat is niet waar", but not "troep waar je lijf niets mee kan" or "meer moet ik niet zeggen". */
function speaksOfEvidence(word: ClaimSentence["words"][number], words: Words): boolean {
  if (!is(word, "evidence")) return false;
  const before = words[words.indexOf(word) - 1];
  if (word.plain === "waar") return word === words.at(-1) || is(before, "negator");
  if (/^(zeg|zeggen)$/.test(word.plain)) return !words.some(({ plain }) => noMore.test(plain));
  return true;
}

/** "Er is geen bewijs dat …", "… is nooit aangetoond", "we beweren niet dat …". */
export function lacksEvidence({ words }: ClaimSentence, { first }: ClaimPlace): boolean {
  const begins = words.slice(0, 3).some((_, at) => isDenial(words, at));
  if (begins && words.some(({ plain }) => proved.test(plain))) return true;
  return words.some(
    (word, at) =>
      isDenial(words, at) &&
      near(words, at, 5).some((each) => each !== word && speaksOfEvidence(each, words)) &&
      !(at < first && contrastBetween(words, at, first)),
  );
}

/** "… al ontbreekt het bewijs": the word that lacks stands beside the evidence. */
export const unproved = ({ words }: ClaimSentence): boolean =>
  words.some(
    (word, at) =>
      is(word, "lacking") && near(words, at, 3).some((each) => each !== word && is(each, "hardEvidence")),
  );

/** "Als soep griep kon genezen, stond ze bij de apotheker." */
export const unreal = ({ words }: ClaimSentence): boolean =>
  words[0]?.plain === "als" && words.some(({ plain }) => /^(kon|konden|genas)$/.test(plain));

/** "Of het helpt, weet niemand", "ik vroeg of het helpt". */
export const asksWhether = ({ words, asks }: ClaimSentence, { first }: ClaimPlace): boolean =>
  words.some(
    ({ plain }, at) =>
      plain === "of" &&
      at < first &&
      !(
        words.slice(0, at).some((word) => is(word, "onlookers") || is(word, "family")) &&
        words[at + 1]?.plain === "ik"
      ) &&
      ((at === 0 && !asks) || (!asks && isBefore(words, at, 4, "asksWhether"))),
  );

/** "helpt niet tegen", "geneest niets". */
export function denied({ words }: ClaimSentence, { first, last }: ClaimPlace, rule: ClaimRule): boolean {
  if (rule.deniesItself) return false;
  return words.some((word, at) => {
    if (!isDenial(words, at) || at < first - 5) return false;
    if (at > last + 4 && !(word.plain === "niet" && words[at + 1]?.clause !== word.clause)) return false;
    if (at >= first && at <= last) return true;
    const edge = at < first ? words[first] : words[last];
    if (at < first && contrastBetween(words, at, first)) return false;
    return word.clause === edge?.clause;
  });
}

const disbelieved =
  /\bgelo(of|oft|ven) (da|dat|dit|die|het|er|daar)? ?(toch |maar )?(niet|nooit|geen|niks|niets)\b|\bte mooi om waar\b/i;

/** "Het is een mythe dat …", "… is een verboden claim", "EFSA wees de claim af". */
export function criticized({ words, source }: ClaimSentence, { first }: ClaimPlace): boolean {
  const turns = (at: number) =>
    at < first && words.slice(at, first).some((word) => is(word, "contrast") || word.plain === "tot");
  const said = words.some(
    (word, at) => is(word, "critique") && !isBefore(words, at, 2, "negator") && !turns(at),
  );
  if (
    said ||
    disbelieved.test(source) ||
    /\bin strijd met\b/.test(source) ||
    /^wie (je |ons |u )?(zegt|beweert|belooft|schrijft|vertelt)\b/i.test(source)
  )
    return true;
  return words.some((word, at) => is(word, "rejects") && words.slice(at).some(({ plain }) => plain === "af"));
}

/** "Helpt het tegen reuma? Daar is geen bewijs voor." */
export function answeredNo({ asks }: ClaimSentence, next: ClaimSentence | undefined): boolean {
  if (!asks || !next) return false;
  const begins = next.words[0];
  const start = { first: 0, last: 0 };
  if (/^(nee|neen|niet|helaas)$/.test(begins?.plain ?? "")) return true;
  if (next.has("lawBody") && next.has("negator")) return true;
  return is(begins, "refersBack") && (criticized(next, start) || lacksEvidence(next, start));
}

const asBefore =
  /\beven \w+ als (daarvoor|voordien|vroeger|ervoor|tevoren)\b|\bnog (altijd|steeds|juist|precies) (dezelfde|hetzelfde)\b|\bnog (altijd|steeds)$|\bheb ik nog\b|\bmaar (nee|neen|helaas)\b|\bniets veranderd\b/i;

/** "Mijn nagels zijn even broos als daarvoor", "ik verwachtte wonderen, maar nee". */
export const unchanged = ({ source }: ClaimSentence): boolean => asBefore.test(source);
