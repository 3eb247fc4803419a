import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { articleOfTree } from "../article-of-tree";
import type { Notes } from "../notes";
import { attribute, elementsBelow } from "../tree/hast";
import { resolveAddresses } from "./addresses";
import { pageFacts } from "./facts";

const html = unified().use(rehypeParse).freeze();

/** HTML that an office program or an editor wrote: all of it is the text, there is no site around it. */
const officeMade = /microsoft word|libreoffice|openoffice|google docs|apple html|pages/i;

/** A web page, or HTML that a program saved or a reader pasted. */
export function readPage(source: string, notes: Notes) {
  const root = html.parse(withoutConditions(source));
  const facts = pageFacts(root);
  const generator = elementsBelow(root, "meta").find(
    (each) => attribute(each, "name").toLowerCase() === "generator",
  );
  const office =
    officeMade.test(generator ? attribute(generator, "content") : "") ||
    /class="?Mso|docs-internal-guid|lst-kix_|class="c\d+ doc-content/.test(source);
  // What browsers and programs put on the clipboard, in a page of its own or not.
  const fragment = !/<(html|body)\b/i.test(source) || source.includes("<!--StartFragment-->");
  const ofSite = /<(nav|aside|main|header|footer)\b/i.test(source);
  if (office) officeTitles(root);
  resolveAddresses(root);
  const title = office ? "" : facts.title;
  const article = articleOfTree(root, notes, {
    page: !office && (!fragment || ofSite),
    title,
    author: facts.author ?? "",
    guessTitle: office || fragment,
  });
  return { ...article, facts: { ...facts, title: article.title ?? facts.title } };
}

/** Word and Google Docs have a style for titles, not an element. */
function officeTitles(root: Root): void {
  for (const element of elementsBelow(root, "p"))
    if (/(^|\s)(MsoTitle|title)(\s|$)/.test(attribute(element, "className")))
      (element as Element).tagName = "h1";
}

/** Word's <![if !supportLists]> and <!--[if gte mso 9]>…<![endif]-->: marks for Internet Explorer. */
const withoutConditions = (source: string) =>
  source
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, "")
    .replace(/<!\[(?:if|endif)[^>]*>/gi, "")
    .replace(/<\?xml[^>]*>/gi, "");
