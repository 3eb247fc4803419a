import type { SoldSubjects } from "../../contracts/claims";
import { dutchStem } from "../words/dutch-stem";
import { plainForm, plainWords } from "../words/plain-words";

export type SoldSubject = SoldSubjects["subjects"][number];

/** Shorter ones are too often a part of another word: ui is in fruit. */
const shortestPart = 6;

const shortestProof = 4;

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

export function soldWords({ subjects, ingredients, proved }: SoldSubjects): SoldWords {
  const names = subjects.flatMap((subject) => subject.words.map((words) => nameOf(subject, words)));
  const ofStem = new Map(
    // The stem of uien is not that of ui.
    ingredients.flatMap((word) => [word, `${word}en`].map((form) => [dutchStem(plainForm(form)), word])),
  );
  const provedWords = proved.flatMap((words) => plainWords(words).map(({ plain }) => plain));
  return {
    subjectIn(text) {
      const words = plainWords(text).map(({ plain }) => ({ plain, stem: dutchStem(plain) }));
      return names.find((name) => words.some((_, at) => stands(name, words, at)))?.subject ?? null;
    },
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

function nameOf(subject: SoldSubject, words: string): Name {
  const plain = plainWords(words).map((word) => word.plain);
  return { subject, plain, stems: plain.map(dutchStem) };
}

/** The name begins at this word, or a name of one word is the beginning or end of a compound: viscollageen. */
function stands({ plain, stems }: Name, words: { plain: string; stem: string }[], at: number): boolean {
  if (stems.length === 0) return false;
  if (stems.every((stem, ahead) => words[at + ahead]?.stem === stem)) return true;
  const [only = ""] = plain;
  if (plain.length > 1 || only.length < shortestPart) return false;
  const word = words[at]?.plain ?? "";
  return word.startsWith(only) || word.endsWith(only);
}
