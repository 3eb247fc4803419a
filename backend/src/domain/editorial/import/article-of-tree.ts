import type { Element, ElementContent, Root } from "hast";
import type { Byline } from "./files/dates";
import type { Notes } from "./notes";
import { removeDebrisBlocks, removeEditorParts, removePageDebris } from "./page/debris";
import { mainContent } from "./page/main-content";
import { toMarkdown } from "./to-markdown";
import { boldHeadings } from "./tree/bold-headings";
import { flattened } from "./tree/flatten";
import { takeFootnotes, type Footnote } from "./tree/footnotes";
import {
  contentOf,
  elementsBelow,
  hasContent,
  isElement,
  isHeading,
  rewrite,
  wordsOf,
  type HeadingName,
} from "./tree/hast";
import { settleEmphasis, settleInline } from "./tree/inline";
import { joinSentences } from "./tree/join-sentences";
import { linkAddresses } from "./tree/linkify";
import { isListLine } from "./tree/list-line";
import { markListLines, unmarkItem } from "./tree/list-lines";
import { withLists } from "./tree/lists";
import { officeListLines, spokenHeadings } from "./tree/office-lists";
import { settlePictures } from "./tree/pictures";
import { splitLines } from "./tree/split-lines";
import { styleToElements } from "./tree/style-sheet";
import { takeOpening } from "./tree/title";
import { removeUnseen } from "./tree/unseen";

interface Options {
  /** A page of a site, of which the article is a part; otherwise all of it is the text. */
  page: boolean;
  /** Copied out of a page, by a program that is no office program. */
  pasted?: boolean;
  /** The title that the source gives, or "". */
  title: string;
  /** Who wrote it, or "". */
  author?: string;
  /** Whether a short first line may be the title. */
  guessTitle: boolean;
}

export interface Article {
  title: string | null;
  byline: Byline;
  markdown: string;
}

/** The one way from HTML, wherever it came from, to Markdown. */
export function articleOfTree(
  root: Root,
  notes: Notes,
  { page, pasted = false, title, author = "", guessTitle }: Options,
): Article {
  styleToElements(root);
  removeUnseen(root, notes);
  if (page) removePageDebris(root, notes);
  else if (pasted) removeEditorParts(root, notes);
  settlePictures(root, notes);
  spokenHeadings(root);
  officeListLines(root);
  const main: Root = { type: "root", children: page ? contentOf(mainContent(root)) : contentOf(root) };
  const footnotes = takeFootnotes(main);
  const flat = flatBlocks(main);
  const opening = takeOpening(flat, {
    known: title,
    sure: !page && !guessTitle && title !== "",
    guess: guessTitle,
    author,
  });
  const body: Root = { type: "root", children: structured(opening.blocks) };
  if (page) removeDebrisBlocks(body, notes);
  lowerHeadings(body);
  linkAddresses(body);
  body.children = withoutEdges(contentOf(body));
  return {
    title: opening.title,
    byline: opening.byline,
    markdown: toMarkdown(contentOf(body), footnotes.map(settledNote)),
  };
}

function flatBlocks(root: Root): ElementContent[] {
  settleInline(root);
  root.children = flattened(contentOf(root));
  settleEmphasis(root);
  root.children = splitLines(contentOf(root));
  settleEmphasis(root);
  return joinSentences(contentOf(root).filter(hasContent));
}

/** Bold lines as headings, bullets and numbers as lists: in the text itself, and in quotes and items. */
function structured(blocks: ElementContent[]): ElementContent[] {
  const lists = withLists(markListLines(boldHeadings(blocks)));
  for (const block of lists) structureBelow(block);
  return lists;
}

function structureBelow(block: ElementContent): void {
  if (!isElement(block, "blockquote", "ul", "ol", "li", "section")) return;
  if (isElement(block, "li")) unmarkItem(block);
  if (isElement(block, "blockquote") || block.children.some(isListLine))
    block.children = withLists(markListLines(block.children));
  block.children.forEach(structureBelow);
}

/** The title is the first level: what stands on that level in the text goes one down, and all below it. */
function lowerHeadings(root: Root): void {
  const tooHigh = elementsBelow(root, "h1").length > 0;
  rewrite(root, (element) => {
    if (!isHeading(element)) return undefined;
    if (wordsOf(element) === "") return element.children.filter(hasContent);
    const level = Number(element.tagName.slice(1));
    element.tagName = `h${Math.min(tooHigh ? level + 1 : level, 6)}` as HeadingName;
    return undefined;
  });
}

function withoutEdges(blocks: ElementContent[]): ElementContent[] {
  const isRule = (block: ElementContent | undefined) => isElement(block, "hr");
  const kept = blocks.filter(
    (block, index) => hasContent(block) && !(isRule(block) && isRule(blocks[index - 1])),
  );
  while (isRule(kept[0])) kept.shift();
  while (isRule(kept.at(-1))) kept.pop();
  return kept;
}

function settledNote({ number, content }: Footnote): Footnote {
  const root: Root = { type: "root", children: content };
  const blocks: Root = { type: "root", children: flatBlocks(root) };
  linkAddresses(blocks);
  return { number, content: contentOf(blocks) as Element[] };
}
