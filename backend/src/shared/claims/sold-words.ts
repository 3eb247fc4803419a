import type { SoldSubjects } from "../../contracts/claims";
import { dutchStem } from "../words/dutch-stem";
import { plainForm, plainWords } from "../words/plain-words";

export type SoldSubject = SoldSubjects["subjects"][number];

/** Shorter ones are too often a part of another word: ui is in fruit. */
const shortestPart = 6;

const shortestProof = 4;
const mostWords = 20_000;

/** Answers which of the things sold a text speaks of. */
export interface SoldWords {
  /** What the products are. */
  subjectIn: (text: string) => SoldSubject | null;
  /** What they are made of. */
  ingredientIn: (text: string) => string | null;
  ofProducts: (handles: readonly string[]) => SoldSubject | null;
  isProved: (words: string) => boolean;
}

interface Name {
  subject: SoldSubject;
  plain: string[];
  stems: string[];
}

const known = new WeakMap<SoldSubjects, SoldWords>();

/** The same for the same subjects, so that a word which was asked for once is known. */
export function soldWords(sold: SoldSubjects): SoldWords {
  const before = known.get(sold);
  if (before) return before;
  const words = newSoldWords(sold);
  known.set(sold, words);
  return words;
}

function newSoldWords({ subjects, ingredients, proved }: SoldSubjects): SoldWords {
  const ofStem = new Map(
    // The stem of uien is not that of ui.
    ingredients.flatMap((word) => [word, `${word}en`].map((form) => [dutchStem(plainForm(form)), word])),
  );
  const provedWords = proved.flatMap((words) => plainWords(words).map(({ plain }) => plain));
  return {
    subjectIn: subjectFinder(subjects),
    ingredientIn(text) {
      for (const { plain } of plainWords(text)) {
        const found = ofStem.get(dutchStem(plain));
        if (found) return found;
      }
      return null;
    },
    ofProducts: (handles) =>
      subjects.find((subject) => subject.handles.some((handle) => handles.includes(handle))) ?? null,
    // "Ze eten gras" says what grasgevoerd says.
    isProved: (words) =>
      plainWords(words).some(({ plain }) =>
        provedWords.some(
          (each) =>
            dutchStem(each) === dutchStem(plain) || (plain.length >= shortestProof && each.startsWith(plain)),
        ),
      ),
  };
}

/** A text of 10,000 words is asked at each pause while one types: each word is looked up once. */
function subjectFinder(subjects: readonly SoldSubject[]): SoldWords["subjectIn"] {
  const names = subjects.flatMap((subject) => subject.words.map((words) => nameOf(subject, words)));
  const single = names.filter(({ plain }) => plain.length === 1);
  const phrases = names.filter(({ plain }) => plain.length > 1);
  const words = new Map<string, { stem: string; subject: SoldSubject | null }>();
  const wordOf = (plain: string) => {
    const before = words.get(plain);
    if (before) return before;
    const stem = dutchStem(plain);
    const word = { stem, subject: single.find((name) => isIn(name, plain, stem))?.subject ?? null };
    if (words.size >= mostWords) words.clear();
    words.set(plain, word);
    return word;
  };
  return (text) => {
    const all = plainWords(text).map(({ plain }) => wordOf(plain));
    for (const [at, { subject }] of all.entries()) {
      if (subject) return subject;
      const phrase = phrases.find(({ stems }) =>
        stems.every((stem, ahead) => all[at + ahead]?.stem === stem),
      );
      if (phrase) return phrase.subject;
    }
    return null;
  };
}

function nameOf(subject: SoldSubject, words: string): Name {
  const plain = plainWords(words).map((word) => word.plain);
  return { subject, plain, stems: plain.map(dutchStem) };
}

/** The word is the name, or a compound that begins or ends with it: viscollageen. */
function isIn({ plain: [only = ""], stems }: Name, plain: string, stem: string): boolean {
  if (stems[0] === stem) return true;
  return only.length >= shortestPart && (plain.startsWith(only) || plain.endsWith(only));
}
