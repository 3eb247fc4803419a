import type { WordsFile } from "../../contracts/words-file";
import { dutchStem } from "./dutch-stem";
import { plainForm } from "./plain-words";

export type Role = "goods" | "origins" | "flavours" | "qualities" | "forms";
const roles = ["goods", "origins", "flavours", "qualities", "forms"] as const;

/** What words.yaml says, ready to be asked. */
export interface WordKnowledge {
  /** A written word, or its stem → the name of its meaning. */
  written: ReadonlyMap<string, string>;
  stems: ReadonlyMap<string, string>;
  roleOf: ReadonlyMap<string, Role>;
  /** How people write a meaning that is sold. */
  goodsWritten: ReadonlyMap<string, readonly string[]>;
  /** What may be said of it, in a whole sentence. */
  maySay: ReadonlyMap<string, string>;
  neutral: ReadonlySet<string>;
  linking: readonly string[];
  /** The role of what may follow, by preposition. */
  prepositions: ReadonlyMap<string, Role>;
  isFiller: (word: string) => boolean;
  isMeasure: (word: string) => boolean;
  isStopWord: (word: string) => boolean;
  /** Before a flavour: what it is said of is put into it. */
  isPlace: (word: string) => boolean;
  /** Before a preposition: "op basis" van kip. */
  isLeadIn: (word: string) => boolean;
  /** The forms that have the goods in them: zakjes "met" collageen. */
  holders: ReadonlySet<string>;
  /** Between a verb and what goes with it. */
  isAside: (word: string) => boolean;
  /** With "niet" in its sentence: not needed. */
  isNeeded: (word: string) => boolean;
  isOtherBrand: (word: string) => boolean;
  /** A word that is known in several forms, such as a verb. */
  hasForms: (word: string) => boolean;
  /** One form for each word that has several: trekken, trekt and getrokken are the same. */
  lemma: (word: string) => string;
  /** By the stem of the word. */
  notMeant: ReadonlyMap<string, NotMeant>;
}

type Asked = (word: string) => boolean;

interface NotMeant {
  name: boolean;
  after: Asked;
  before: Asked;
  near: Asked;
  about: Asked;
  unless: Asked;
  onlyWith: Asked | null;
}

export function wordKnowledge(file: WordsFile): WordKnowledge {
  const written = new Map<string, string>();
  const stems = new Map<string, string>();
  const roleOf = new Map<string, Role>();
  for (const role of roles)
    for (const [meaning, words] of Object.entries(file[role])) {
      roleOf.set(meaning, role);
      for (const word of words.map(plainForm)) {
        // The first list that has a word keeps it.
        if (!written.has(word)) written.set(word, meaning);
        // A diminutive in the list is meant as one: a zakje is no zak.
        if (word.endsWith("je")) written.set(`${word}s`, meaning);
        else if (!stems.has(dutchStem(word))) stems.set(dutchStem(word), meaning);
      }
    }
  const sameAs = new Map(
    file.same.flatMap((forms) => forms.map((form) => [plainForm(form), forms[0] ?? ""])),
  );
  const lemma = (word: string) => dutchStem(sameAs.get(word) ?? word);
  return {
    written,
    stems,
    roleOf,
    goodsWritten: new Map(Object.entries(file.goods)),
    maySay: new Map(Object.entries(file.may_say)),
    neutral: new Set(file.neutral),
    linking: file.linking,
    prepositions: new Map(
      (["origins", "flavours", "forms"] as const).flatMap((role) =>
        file.between[role].map((word) => [word, role] as const),
      ),
    ),
    isFiller: oneOf(file.between.fillers, lemma),
    isMeasure: oneOf(file.measures, lemma),
    isStopWord: oneOf(file.stop_words, asIs),
    isPlace: oneOf(file.between.places, asIs),
    isLeadIn: oneOf(file.between.lead_ins, asIs),
    holders: new Set(file.between.holders),
    isAside: oneOf(file.asides, asIs),
    isNeeded: oneOf(file.needed, asIs),
    isOtherBrand: oneOf(file.other_brands, asIs),
    hasForms: (word) => sameAs.has(word),
    lemma,
    notMeant: new Map(
      file.not_meant.map(({ word, name, after, before, near, about, unless, only_with }) => [
        dutchStem(plainForm(word)),
        {
          name,
          after: oneOf(after, asIs),
          before: oneOf(before, asIs),
          near: oneOf(near, lemma),
          about: oneOf(about, lemma),
          unless: oneOf(unless, lemma),
          onlyWith: only_with.length > 0 ? oneOf(only_with, lemma) : null,
        },
      ]),
    ),
  };
}

const asIs = (word: string) => word;

/** Whether a word is in the list, in any of its forms. */
function oneOf(list: readonly string[], form: (word: string) => string): Asked {
  const forms = new Set(list.map((word) => form(plainForm(word))));
  return (word) => forms.has(form(word));
}
