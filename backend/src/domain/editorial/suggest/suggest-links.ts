import type { WordKnowledge } from "../../../shared/words/word-knowledge";
import { linkedTargets } from "./linked-targets";
import type { Mention } from "./mention";
import { mentionsIn } from "./mentions";
import { runWords, type RunWord } from "./run-words";
import { targetNames, type LinkTarget } from "./targets";
import { textRuns, type TextRun } from "./text-runs";

/** A place in a text that could link to something of the shop. */
export interface LinkSuggestion {
  /** In UTF-16 units of the source; `text` is what stands there. */
  start: number;
  end: number;
  text: string;
  kind: LinkTarget["kind"];
  handle: string;
  /** From 0 to 1: how sure it is that these words name it. */
  score: number;
}

/**
 * The places in a Markdown text that name a target, surest first: the first of each target, none in a heading, link,
 * quotation, code, alt text or HTML, and none for what the text links already.
 */
export function suggestLinks(
  source: string,
  targets: readonly LinkTarget[],
  knowledge: WordKnowledge,
): LinkSuggestion[] {
  const linked = linkedTargets(source);
  const open = targets.filter(({ kind, handle }) => !linked.has(`${kind}:${handle}`));
  // Every target is looked for, so that what names a linked one is not taken for another.
  const names = targetNames(targets, knowledge);
  const runs = textRuns(source).map((run) => ({ run, words: runWords(run) }));
  const properNames = new Set(
    runs.flatMap(({ words }) => words.filter(({ name }) => name).map(({ plain }) => plain)),
  );
  const candidates = runs.flatMap(({ run, words }) => {
    const mentions = apart(mentionsIn(words, names, knowledge, properNames));
    return mentions.flatMap((mention) => placed(mention, words, run, source) ?? []);
  });
  const first = new Map<string, LinkSuggestion>();
  for (const candidate of candidates.sort((a, b) => a.start - b.start)) {
    const key = `${candidate.kind}:${candidate.handle}`;
    if (!first.has(key)) first.set(key, candidate);
  }
  return open
    .flatMap(({ kind, handle }) => first.get(`${kind}:${handle}`) ?? [])
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Of those that overlap the one with most words, else the surest. */
function apart(mentions: readonly Mention[]): Mention[] {
  const length = ({ first, last }: Mention) => last - first;
  const taken = new Set<number>();
  return [...mentions]
    .sort((a, b) => length(b) - length(a) || b.score - a.score)
    .filter(({ first, last }) => {
      const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}

/** The words of a mention around its head that one link can hold; null when none can be made. */
function placed(
  { target, first, last, head, score }: Mention,
  words: readonly RunWord[],
  { text, places, holders }: TextRun,
  source: string,
): LinkSuggestion | null {
  const holder = holders[words[head]?.from ?? 0] ?? null;
  const usable = (at: number): boolean => {
    const word = words[at];
    return (
      word !== undefined && word.free && holders.slice(word.from, word.to).every((each) => each === holder)
    );
  };
  if (!holder || !usable(head)) return null;
  let [from, to] = [head, head];
  while (from > first && usable(from - 1)) from--;
  while (to < last && usable(to + 1)) to++;
  // Both have one holder, so what stands between them is theirs too, unless an emphasis lies in the middle: it may.
  const begin = words[from]?.from ?? 0;
  const close = words[to]?.to ?? 0;
  const bracket = text.slice(begin, close).includes("(") && text[close] === ")" ? 1 : 0;
  const start = places[begin]?.start ?? 0;
  const end = places[close + bracket - 1]?.end ?? start;
  const { kind, handle } = target;
  return { start, end, text: source.slice(start, end), kind, handle, score };
}
