import { LRUCache } from "lru-cache";
import { Promise as PoolPromise } from "workerpool";
import { asTyped, type ParsedText } from "../../modules/editorial/markdown";
import { threadsOf } from "./threads";

/** Milliseconds that parsing a text may take once it has begun; an ordinary one takes a third of it on a busy machine. */
const longestWork = (source: string) => 2_000 + source.length / 10;

interface Parsed {
  text: ParsedText;
  tooComplex: boolean;
}

/**
 * Texts parsed lately, up to half a million letters (5 MB with their trees): a load measures, links and indexes each
 * text, and a page is asked for again. Nobody may change what they are given.
 */
const recent = new LRUCache<string, Parsed>({
  maxSize: 500_000,
  sizeCalculation: (_, source) => source.length + 1,
});
const underWay = new Map<string, Promise<Parsed>>();

/**
 * The Markdown parser needs time that grows with the square of some texts ("_*" ten thousand times): a quarter of an
 * hour for a text of a size that is allowed. It runs in threads, which are ended when the time is up, so that no text
 * holds up the answers to others.
 */
const threads = threadsOf("src/domain/editorial/parse-worker", 2);

/**
 * What a reader gets of a text of the owner's: as {@link parseMarkdown} has it, or as it was typed when it is too
 * complex. Work is bounded for any text; never throws for a text.
 */
export async function readText(source: string): Promise<ParsedText> {
  return (await parseOnce(source)).text;
}

/** Whether a text takes more work than a text may: such a one is refused before it is stored. */
export async function isTooComplex(source: string): Promise<boolean> {
  return (await parseOnce(source)).tooComplex;
}

async function parseOnce(source: string): Promise<Parsed> {
  const kept = recent.get(source) ?? underWay.get(source);
  if (kept) return kept;
  const made = inThread(source);
  underWay.set(source, made);
  try {
    const read = await made;
    recent.set(source, read);
    return read;
  } finally {
    underWay.delete(source);
  }
}

async function inThread(source: string): Promise<Parsed> {
  try {
    // A thread that has yet to start, or to load the parser on a busy machine, is not the text's doing.
    const parsing = threads().exec("parse", [source], {
      on: () => void parsing.timeout(longestWork(source)),
    });
    // The thread answers with a copy of what parseMarkdown gives.
    return { text: (await parsing) as ParsedText, tooComplex: false };
  } catch (error) {
    if (!(error instanceof PoolPromise.TimeoutError)) throw error;
    return { text: asTyped(source), tooComplex: true };
  }
}
