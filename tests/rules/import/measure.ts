import { markdownParser } from "../../../backend/src/domain/editorial/import/markdown/mended";

export interface Measures {
  /** Of the wanted words, the part that is there, in their order. */
  words: number;
  /** What is wanted and not there. */
  missing: string[];
  /** Words that are there and not wanted. */
  debris: string[];
}

/** Compares a text with the one that is wanted: words, and every heading, item, link and picture. */
export function measure(markdown: string, wanted: string): Measures {
  const [is, should] = [partsOf(markdown), partsOf(wanted)];
  return {
    words: 1 - left(should.words, is.words).length / Math.max(1, should.words.length),
    missing: left(should.parts, is.parts),
    debris: left(is.words, should.words),
  };
}

/** What is in the first list and not in the second, each as often as it is too much. */
function left(from: string[], taken: string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of taken) counts.set(each, (counts.get(each) ?? 0) + 1);
  return from.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
}

/** What is looked at of a node of Markdown's tree. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
}

export function partsOf(markdown: string): { words: string[]; parts: string[] } {
  const tree: Node = markdownParser.parse(markdown);
  return { words: wordsIn(tree), parts: allIn(tree).flatMap(partOf) };
}

const allIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(allIn)];

function partOf(node: Node): string[] {
  const words = () => wordsIn(node).join(" ");
  switch (node.type) {
    case "heading":
      return [`heading ${node.depth} ${words()}`];
    case "list":
      return [`list ${node.ordered ? "ordered" : "plain"} ${node.children?.length}`];
    case "listItem":
      return [`item ${words()}`];
    case "link":
      return [`link ${node.url}`];
    case "image":
      return [`picture ${node.url} ${node.alt ?? ""}`];
    case "tableCell":
      return [`cell ${words()}`];
    default:
      return [];
  }
}

function wordsIn(node: Node): string[] {
  const texts = allIn(node).filter(({ type }) => ["text", "inlineCode", "code"].includes(type));
  return (
    texts
      .map(({ value }) => value)
      .join(" ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
