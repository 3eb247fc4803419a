import { plainWords, type PlainWord } from "../../../shared/words/plain-words";
import type { TextRun } from "./text-runs";

/** A word of a text, with what decides whether it may become a link. */
export interface RunWord extends PlainWord {
  /** Of the sentence it stands in, counted in its run. */
  sentence: number;
  /** Whether it begins with a capital, and whether no sentence asks for that capital. */
  capital: boolean;
  name: boolean;
  /** False within a quotation, an address, a directive, a file's name. */
  free: boolean;
}

const sentences = new Intl.Segmenter("nl", { granularity: "sentence" });
const quotations = [
  /[“„«"][^“”„«»"]*[”“»"]/g,
  /‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’/gu,
  // Not the apostrophe of 's avonds.
  /(?<=^|[\s(])'(?![stnk]\b)[^'\n]+'(?=[\s.,;:!?)]|$)/g,
];
const wordsOfQuotation = 3;
/** {{trader.name}}, :::note[…]{…} */
const directives = /\{\{[^}]*\}\}|:{1,3}[a-z][\w-]*(?:\[[^\]]*\](?:\{[^}]*\})?|\{[^}]*\})/gi;
/** volle-kom.be/x, foto.jpg, ik@x.be, #merk, een_naam */
const noWord = /[\p{L}\p{N}]\.[\p{L}\p{N}]|[@_\\]|#\p{L}/u;

/** The words of a run, with what surrounds each. */
export function runWords({ text }: TextRun): RunWord[] {
  const words = plainWords(text);
  const starts = [...sentences.segment(text)].map(({ index }) => index);
  const addresses = rangesOf(text, /\S+/g).filter(([from, to]) => noWord.test(text.slice(from, to)));
  const kept = [...quotedRanges(text), ...rangesOf(text, directives), ...addresses];
  let sentence = 0;
  let before = -1;
  return words.map((word) => {
    while ((starts[sentence + 1] ?? Infinity) <= word.from) sentence++;
    const opens = before !== sentence || /[:"“„«(–—\n]/.test(word.gap);
    before = sentence;
    const written = text.slice(word.from, word.to);
    const capital = /^\p{Lu}/u.test(written) && written !== written.toUpperCase();
    const cut = /[-\u2010\u2011]$/.test(word.gap) || /^[-\u2010\u2011]/.test(word.behind);
    const inside = kept.some(([from, to]) => word.from >= from && word.to <= to);
    return { ...word, sentence, capital, name: capital && !opens, free: !cut && !inside };
  });
}

const rangesOf = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

/** Another's words; a word or two between quotation marks are the writer's own. */
const quotedRanges = (text: string): [number, number][] =>
  quotations
    .flatMap((pattern) => rangesOf(text, pattern))
    .filter(([from, to]) => plainWords(text.slice(from, to)).length >= wordsOfQuotation);
