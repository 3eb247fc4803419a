import type { Heading, List, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

export const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();
const parse = (source: string): Root => markdownParser.parse(source) as Root;

const fence = /^ {0,3}(```|~~~)/;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const debris = [
  /^\s*\{%.*%\}\s*$/,
  /^\s*\{\{[<%].*[>%]\}\}\s*$/,
  /^\s*\{:.*\}\s*$/,
  /^\s*\[(\[_)?toc(_\])?\]\s*$/i,
  /^\s*<!--[\s\S]*?-->\s*$/,
  /^:::+.*$/,
];

/** The lines as they were, but for what Markdown would read otherwise than it looks, and the marks of site builders. */
export function mendedLines(source: string, drop: (line: string) => void): string {
  let inside = false;
  let dropped = false;
  const out: string[] = [];
  for (const line of source.split("\n")) {
    if (fence.test(line)) inside = !inside;
    if (inside || fence.test(line)) {
      out.push(line);
      continue;
    }
    if (debris.some((pattern) => pattern.test(line))) {
      const picture = figure(line);
      if (picture) out.push(picture);
      else drop(line);
      dropped = !picture;
      continue;
    }
    const last = out.at(-1) ?? "";
    if (line.trim() === "" && dropped && last.trim() === "") continue;
    dropped = false;
    // Without a blank line the heading would be the item's own words.
    const bold = /^(\*\*|__)[^*_]+\1:?\s*$/;
    if (bold.test(line) && item.test(last)) out.push("");
    if (bold.test(last) && line.trim() !== "" && item.test(out.at(-3) ?? "")) out.push("");
    out.push(line.replace(/^(\s*)[•·▪◦‣●]\s*/, "$1- "));
  }
  return out.join("\n");
}

/** Hugo's own mark for a picture. */
function figure(line: string): string | null {
  const given = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(line)?.[1] ?? "";
  return /\{\{[<%]\s*figure\s/.test(line) && given("src")
    ? `![${given("alt") || given("caption")}](${given("src")})`
    : null;
}

/** A list that numbers from 1 again becomes a second one: Markdown tells them apart by "." and ")". */
export function partedLists(source: string): string {
  const edits: number[] = [];
  visit(parse(source), "list", (list: List) => {
    let other = false;
    let before = 0;
    for (const each of list.children) {
      const at = each.position?.start.offset ?? 0;
      const [, digits = "", mark = ""] = /^(\d{1,9})([.)])/.exec(source.slice(at)) ?? [];
      if (Number(digits) === 1 && before > 1) other = !other;
      before = Number(digits);
      if (other && mark === ".") edits.push(at + digits.length);
    }
  });
  return replacedAt(
    source,
    edits.map((at) => [at, 1, ")"]),
  );
}

/** Bold lines that stand for headings, where the text has none of its own or has them after a list. */
export function headingsForBold(source: string): string {
  const root = parse(source);
  const levels = root.children
    .filter((node): node is Heading => node.type === "heading")
    .map(({ depth }) => depth);
  const edits: [number, number, string][] = [];
  root.children.forEach((node, index) => {
    const before = root.children[index - 1];
    const next = root.children[index + 1];
    if (node.type !== "paragraph" || node.children.length !== 1 || node.children[0]?.type !== "strong")
      return;
    if (!next || next.type === "heading" || (levels.length > 0 && before?.type !== "list")) return;
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    const words = source.slice(from, to).replace(/^(\*\*|__)|(\*\*|__)$/g, "");
    if (words.length > 90 || /[.,;!…\n]$/.test(words.replace(/[*_]+$/, "")) || words.includes("\n")) return;
    const above = levels.length === 0 ? 1 : Math.min(...levels);
    edits.push([from, to - from, `${"#".repeat(Math.max(2, above))} ${words}`]);
  });
  return replacedAt(source, edits);
}

/** Takes the first heading off when it is the title, and lowers the others when one of them is on its level. */
export function withoutTitle(source: string, known: string): { title: string | null; body: string } {
  const root = parse(source);
  const [first] = root.children;
  const isTitle = first?.type === "heading" && (first.depth === 1 || alike(rawText(source, first), known));
  const title = isTitle ? rawText(source, first) : null;
  const body = isTitle ? source.slice(first.position?.end.offset ?? 0).replace(/^\n+/, "") : source;
  return { title: title && plain(title), body: lowered(body) };
}

const plain = (text: string) => text.replace(/[*_`]+/g, "").trim();
const rawText = (source: string, heading: Heading) =>
  source
    .slice(
      heading.children[0]?.position?.start.offset ?? 0,
      heading.children.at(-1)?.position?.end.offset ?? 0,
    )
    .trim();
const alike = (a: string, b: string) => b !== "" && plain(a).toLowerCase() === plain(b).toLowerCase();

function lowered(source: string): string {
  const headings = parse(source).children.filter((node): node is Heading => node.type === "heading");
  if (!headings.some(({ depth }) => depth === 1)) return source;
  return replacedAt(
    source,
    headings.map((node) => {
      const from = node.position?.start.offset ?? 0;
      const to = node.position?.end.offset ?? from;
      return [from, to - from, `${"#".repeat(Math.min(node.depth + 1, 6))} ${rawText(source, node)}`];
    }),
  );
}

function replacedAt(source: string, edits: [at: number, length: number, text: string][]): string {
  return [...edits]
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length), source);
}
