import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { articleOfTree } from "../article-of-tree";
import type { Notes } from "../notes";
import { attribute, elementsBelow, isHeading, labels, rewrite, wordsOf } from "../tree/hast";
import { resolveAddresses } from "./addresses";
import { pageFacts } from "./facts";

const html = unified().use(rehypeParse).freeze();

/** HTML that an office program or an editor wrote: all of it is the text, there is no site around it. */
const officeMade = /microsoft word|libreoffice|openoffice|google docs|apple html|cocoa html|pages/i;

/** A web page, or HTML that a program saved or a reader pasted. */
export function readPage(source: string, notes: Notes) {
  const root = html.parse(withoutConditions(source));
  settleHeadingLinks(root);
  namedTitle(root);
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
    pasted: !office,
    title,
    author: facts.author ?? "",
    guessTitle: office || fragment || title === "",
  });
  return { ...article, facts: { ...facts, title: article.title ?? facts.title } };
}

/** A heading that links to itself or to the contents is only words; the "¶" or "#" behind it is none of them. */
function settleHeadingLinks(root: Root): void {
  for (const heading of elementsBelow(root).filter(isHeading))
    rewrite(heading, (element) => {
      const words = wordsOf(element);
      if (element.tagName !== "a" || !attribute(element, "href").startsWith("#")) return undefined;
      if (/^[¶#§🔗\uf0c1]$/u.test(words)) return [];
      return words.length > 3 ? element.children : undefined;
    });
}

/** Themes that give their first level to the name of the site call the title of the article so. */
function namedTitle(root: Root): void {
  const titles = elementsBelow(root, "h2", "h3").filter((each) =>
    /(^|\s)(post|entry|article)-title(\s|$)/.test(labels(each)),
  );
  const [title] = titles;
  if (title && titles.length === 1 && elementsBelow(root, "h1").length === 0) title.tagName = "h1";
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
