import type { Element, Root } from "hast";
import { attribute, elementsBelow, labels, wordsOf, type Parent } from "../tree/hast";
import { prose } from "./weights";

/** Class names of the part of a page that is its article. */
export const bodyLabel =
  /(^|\s)(entry-content|post-content|article-content|article-body|article__body|articlebody|story-body|post-body|post__content|blog-post-content|single-content|content-body|rich-text-body|td-post-content|field--name-body|page-content|blog-item-content|mw-parser-output|artikel-tekst|article-text|article__content|postarticle-content)(\s|$)/i;

/** A part that says it is the article holds at least this part of the running text. */
const enough = 0.5;
/** Where nothing says so: the smallest element that holds this much. */
const nearlyAll = 0.95;

/** The element of a page that holds its article, with heading and opening when they lie beside the text. */
export function mainContent(root: Root): Parent {
  const whole = prose(root);
  if (whole === 0) return elementsBelow(root, "body")[0] ?? root;
  const holds = (element: Element, part: number) => prose(element) >= whole * part;
  const largest = (elements: Element[]) => [...elements].sort((a, b) => prose(b) - prose(a))[0];
  const all = elementsBelow(root);

  const body = largest(
    all.filter((each) => bodyLabel.test(labels(each)) || /articleBody/.test(attribute(each, "itemProp"))),
  );
  const article = largest(all.filter((each) => each.tagName === "article"));
  const main = largest(
    all.filter((each) => each.tagName === "main" || /^main$/.test(attribute(each, "role"))),
  );

  if (article && holds(article, enough)) return widened(root, article);
  if (body && holds(body, enough)) return widened(root, body);
  if (main && holds(main, enough)) return smallest(main, weight(main));
  const page = elementsBelow(root, "body")[0] ?? root;
  return smallest(page, weight(page));
}

/** Pictures count too: without them the smallest element would be the longest text alone. */
const weight = (node: Parent) => prose(node) + 60 * elementsBelow(node, "img", "table").length;

/** The smallest element within that still holds nearly all of the text. */
function smallest(from: Parent, whole: number): Parent {
  for (const child of from.children)
    if (child.type === "element" && !leaf.has(child.tagName) && weight(child) >= whole * nearlyAll)
      return smallest(child, whole);
  return from;
}
const leaf = new Set(["p", "ul", "ol", "table", "tbody", "blockquote", "pre", "tr", "dl"]);

/** With the elements around it that add a title, an opening or a picture and little else. */
function widened(root: Root, body: Element): Element {
  const parent = elementsBelow(root).find((each) => each.children.includes(body));
  if (!parent || ["body", "html"].includes(parent.tagName)) return body;
  const extra = wordsOf(parent).length - wordsOf(body).length;
  const adds = elementsBelow(parent, "h1", "img").length > elementsBelow(body, "h1", "img").length;
  return adds && extra < 600 && extra < wordsOf(body).length * 0.3 ? widened(root, parent) : body;
}
