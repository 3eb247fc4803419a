import { toHtml } from "hast-util-to-html";
import type { Html, Root } from "mdast";
import rehypeParse from "rehype-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { articleOfTree } from "../article-of-tree";
import { bylineOf, type Byline } from "../files/dates";
import type { Notes } from "../notes";
import { withoutFrontMatter } from "./front-matter";
import { headingsForBold, markdownParser, mendedLines, partedLists, withoutTitle } from "./mended";

const toRawHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();
const html = unified().use(rehypeParse, { fragment: true }).freeze();

/** Markdown keeps its bytes, but for the title, what would be read wrongly, and raw HTML, which readers never get. */
export function readMarkdown(source: string, notes: Notes) {
  const { facts, body } = withoutFrontMatter(source.trimStart());
  const mended = mendedLines(body, (line) => notes.drop("shortcode", line)).replace(/^\n+/, "");
  if (holdsHtml(mended)) {
    const tree = html.parse(
      toHtml(toRawHtml.runSync(markdownParser.parse(mended)), { allowDangerousHtml: true }),
    );
    const article = articleOfTree(tree, notes, { page: false, title: facts.title, guessTitle: false });
    return { ...article, facts: { ...facts, title: facts.title || (article.title ?? "") } };
  }
  const { title, body: text } = withoutTitle(mended, facts.title);
  const { byline, rest } = takeByline(text);
  const markdown = `${headingsForBold(partedLists(rest)).trim()}\n`;
  return { title, byline, markdown, facts: { ...facts, title: facts.title || (title ?? "") } };
}

function holdsHtml(source: string): boolean {
  let holds = false;
  visit(markdownParser.parse(source) as Root, "html", (node: Html) => {
    if (!/^<!--[\s\S]*-->$/.test(node.value.trim())) holds = true;
  });
  return holds;
}

/** A first line that only says when and by whom. */
function takeByline(text: string): { byline: Byline; rest: string } {
  const [line = ""] = text.trimStart().split("\n");
  const byline = bylineOf(line.replace(/[*_]+/g, "").trim());
  const alone = /^[^\n]*\n\s*\n/.test(text.trimStart());
  return byline && alone
    ? { byline, rest: text.trimStart().slice(line.length).trimStart() }
    : { byline: { day: null, author: null }, rest: text };
}
