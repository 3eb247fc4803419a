import type { Nodes, Parents } from "mdast";
import { markdownTree } from "../../../modules/editorial/markdown";
import { htmlDepth } from "./html-depth";
import { sourceOffsets, type Place } from "./source-offsets";

/** The words of one block that may become links. What may not is one character that belongs to no word. */
export interface TextRun {
  text: string;
  /** Of each UTF-16 unit of `text`, where it stands in the source. */
  places: Place[];
  /** Of each UTF-16 unit, the node that holds it: a link must not begin in one and end in another. */
  holders: (Nodes | null)[];
}

/** Stands for what is left out. */
const barrier = "\ufffc";
const blocks = new Set(["paragraph", "tableCell"]);
/** A link in a heading or quote is not the writer's to make; footnotes stand apart from the text. */
const leftOut = new Set(["heading", "blockquote", "code", "html", "footnoteDefinition", "definition"]);
const transparent = new Set(["emphasis", "strong"]);
/** The first lines of a file: `---`, fields, `---`. */
const frontMatter = /^\uFEFF?---[ \t]*\r?\n\s*[\w-]+[ \t]*:[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/;

/** The source without what precedes its text; every character keeps its place. */
export const withoutFrontMatter = (source: string): string =>
  source.replace(frontMatter, (lines) => lines.replace(/[^\r\n]/g, " ")).replace(/^\uFEFF/, " ");

/** Every block of words in a Markdown text where links may be made, in order. */
export function textRuns(source: string): TextRun[] {
  const text = withoutFrontMatter(source);
  const root = markdownTree(text);
  const runs: TextRun[] = [];
  const html = htmlDepth();
  const walk = (node: Nodes): void => {
    if (node.type === "html") html.read(node.value);
    if (leftOut.has(node.type) || isBoldLine(node)) return;
    if (blocks.has(node.type) && "children" in node) {
      runs.push(runOf(node, text, html));
      return;
    }
    if (!("children" in node)) return;
    // The first row of a table is its heading.
    const children = node.type === "table" ? node.children.slice(1) : node.children;
    children.forEach(walk);
  };
  if (root) walk(root);
  return runs;
}

/** A paragraph that is bold as a whole is a heading in all but name. */
const isBoldLine = (node: Nodes) =>
  node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "strong";

function runOf(block: Parents, source: string, html: ReturnType<typeof htmlDepth>): TextRun {
  const run: TextRun = { text: "", places: [], holders: [] };
  const add = (text: string, places: Place[], holder: Nodes | null) => {
    run.text += text;
    for (const place of places) {
      run.places.push(place);
      run.holders.push(holder);
    }
  };
  const walk = (node: Nodes, holder: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === "html") html.read(node.value);
    if (transparent.has(node.type) && "children" in node)
      return node.children.forEach((child) => walk(child, node));
    const words = node.type === "text" && html.closed() ? node.value : null;
    const places = words === null ? null : sourceOffsets(source, start, end, words);
    if (words !== null && places) add(words, places, holder);
    else add(node.type === "break" ? "\n" : barrier, [{ start, end }], null);
  };
  block.children.forEach((child) => walk(child, block));
  return run;
}
