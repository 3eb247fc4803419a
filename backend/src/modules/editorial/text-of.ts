import type { Nodes } from "mdast";

/** Blocks that hold a run of words of their own. */
const blocks = new Set(["paragraph", "heading", "tableCell", "code"]);

export interface Run {
  text: string;
  /** Where in `text` each product link of the run begins. */
  links: Map<Nodes, number>;
}

/** The words of one block as a reader sees them, and the places of its product links. */
function runOf(block: Nodes): Run {
  const links = new Map<Nodes, number>();
  let text = "";
  const walk = (node: Nodes): void => {
    if (node.type === "textDirective") links.set(node, text.length);
    if (node.type === "break") text += " ";
    else if (node.type === "text" || node.type === "inlineCode" || node.type === "code") text += node.value;
    else if ("children" in node) node.children.forEach(walk);
  };
  walk(block);
  return { text, links };
}

/** Every run of words in the document, in order. */
export function runsOf(root: Nodes): Run[] {
  const runs: Run[] = [];
  const walk = (node: Nodes): void => {
    if (blocks.has(node.type)) runs.push(runOf(node));
    else if ("children" in node) node.children.forEach(walk);
  };
  walk(root);
  return runs;
}

const sentences = new Intl.Segmenter("nl", { granularity: "sentence" });
const longest = 400;

/** The sentence of `text` around `offset`, on one line, at most 400 characters; null when it holds no words. */
export function sentenceAround(text: string, offset: number): string | null {
  const found = sentences.segment(text).containing(offset);
  const sentence = (found?.segment ?? "").replace(/\s+/g, " ").trim();
  if (sentence === "") return null;
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1).trimEnd()}…`;
}
