import { countedForms } from "../contracts/recipe";

/** A line of the ingredients, as far as claims are judged. */
interface WrittenLine {
  /** Its amount, as it was typed. */
  written: string;
  /** The plain words behind that, and what follows them: a link, words in bold. */
  first: string;
  others: string;
  /** What it is in the text: each of its paragraphs. */
  typed: readonly string[];
}

export const ingredientField = "markdown.ingredient";

/**
 * What a page can show of a line and the text does not say so: "1 sjalot" and "1 sjalotten" of "1 sjalot(ten)", and two
 * paragraphs as one line. Pure.
 */
export function shownLines({ written, first, others, typed }: WrittenLine): string[] {
  const counted = countedForms(first);
  const forms = counted
    ? [counted.forms.one, counted.forms.many].map((form) => form + counted.rest)
    : [first];
  const known = new Set(typed.map(onOneLine));
  return forms.map((form) => onOneLine(written + form + others)).filter((line) => !known.has(line));
}

const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
