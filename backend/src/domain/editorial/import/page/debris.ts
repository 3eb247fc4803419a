import type { Element, Root } from "hast";
import type { Notes } from "../notes";
import {
  attribute,
  contentOf,
  elementsBelow,
  hasContent,
  isElement,
  isHeading,
  labels,
  made,
  removeWhere,
  wordsOf,
  type Parent,
} from "../tree/hast";
import { debrisHeading, debrisKind, debrisLine, foldingTitle, shareLink } from "./debris-labels";
import { linkDensity } from "./weights";

const around = ["nav", "aside", "dialog", "menu", "search"];
const neverByName = new Set([
  "html",
  "body",
  "main",
  "article",
  "img",
  "picture",
  "source",
  "br",
  "hr",
  "time",
]);
const roles =
  /^(navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|alert)$/;
/** Of the whole page's words: what is more than this is the article itself, whatever its class is called. */
const mostOfPage = 0.4;

/** Takes out what surrounds an article on its page: by element, role, class name and words. */
export function removePageDebris(root: Root, notes: Notes): void {
  const whole = wordsOf(root).length;
  const isLarge = (element: Element) => wordsOf(element).length > whole * mostOfPage;
  removeWhere(root, (element, parent) => {
    const kind = kindOf(element, parent);
    if (!kind || isLarge(element) || holdsTitle(element)) return false;
    if (hasContent(element)) notes.drop(kind, wordsOf(element));
    return true;
  });
  removeShareLinks(root, notes);
  for (const element of elementsBelow(root, "div", "a", "span", "p", "button"))
    if (
      foldingTitle.test(labels(element)) &&
      elementsBelow(element, "div", "p", "h2", "h3", "h4").length === 0
    )
      element.children = [made("strong", element.children)];
}

function kindOf(element: Element, parent: Parent) {
  const quoted = isElement(parent, "blockquote", "figure");
  if (around.includes(element.tagName)) return "navigation";
  if (roles.test(attribute(element, "role"))) return "navigation";
  if (element.tagName === "footer" && !quoted) return "navigation";
  if (element.tagName === "header" && isElement(parent, "body")) return "navigation";
  if (cookieNotice(element)) return "cookies";
  if (neverByName.has(element.tagName) || isHeading(element)) return null;
  if (element.tagName === "a" && elementsBelow(element, "img").length > 0) return null;
  const kind = debrisKind(labels(element));
  if (kind) return kind;
  if (isPlainButton(element)) return "form";
  if (isKicker(element)) return "byline";
  return isMenuCell(element) ? "navigation" : null;
}

const isPlainButton = (element: Element) =>
  attribute(element, "role") === "button" &&
  !foldingTitle.test(labels(element)) &&
  wordsOf(element).length < 20 &&
  elementsBelow(element, "img").length === 0;

/** The word above a title that says which section it is in. */
const isKicker = (element: Element) =>
  isElement(element, "span", "div", "p", "a") &&
  /(^|[-_\s])(label|kicker|eyebrow|rubriek|category|categorie|overline|topic)s?(\s|$)/i.test(
    labels(element),
  ) &&
  wordsOf(element).length < 40;

/** A cell or box of nothing but links, parted by breaks. */
function isMenuCell(element: Element): boolean {
  if (!isElement(element, "td", "div")) return false;
  const links = elementsBelow(element, "a");
  return (
    links.length > 2 &&
    elementsBelow(element, "p", "ul", "ol", "h1", "h2", "h3", "h4", "img").length === 0 &&
    linkDensity([element]) > 0.85
  );
}

const holdsTitle = (element: Element) =>
  !around.includes(element.tagName) && elementsBelow(element, "h1").length > 0 && !isCookie(element);
const isCookie = (element: Element) => /cookie|consent/i.test(labels(element));

function cookieNotice(element: Element): boolean {
  if (!isElement(element, "div", "section", "p", "aside", "form")) return false;
  const words = wordsOf(element);
  return (
    words.length < 700 &&
    /\bcookies?\b/i.test(words) &&
    /\b(web)?site\b|\bervaring\b/i.test(words) &&
    /accepte|akkoord|toestemming|weiger|voorkeuren|accept|agree|privacy|cookiebeleid/i.test(words)
  );
}

/** The links of a share bar, and the block that holds nothing else. */
function removeShareLinks(root: Root, notes: Notes): void {
  const isShare = (element: Element) =>
    element.tagName === "a" && shareLink.test(attribute(element, "href").trim());
  removeWhere(root, (element) => {
    if (!isElement(element, "div", "p", "ul", "section", "span", "li")) return false;
    const links = elementsBelow(element, "a");
    if (links.length === 0 || !links.every(isShare)) return false;
    const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0);
    if (wordsOf(element).length > linked + 40) return false;
    notes.drop("share", wordsOf(element));
    return true;
  });
  removeWhere(root, (element) => {
    if (!isShare(element) || attribute(element, "href").startsWith("#")) return false;
    notes.drop("share", wordsOf(element));
    return true;
  });
}

/** After the article was cut out and flattened: single lines and closing sections that are not the author's. */
export function removeDebrisBlocks(root: Root, notes: Notes): void {
  root.children = contentOf(root).filter((child) => {
    if (!isElement(child, "p", "ul", "ol") && !isHeading(child)) return true;
    if (elementsBelow(child, "img").length > 0 || !debrisLine.test(wordsOf(child))) return true;
    notes.drop("navigation", wordsOf(child));
    return false;
  });
  const blocks = contentOf(root);
  for (let at = 0; at < blocks.length; at += 1) {
    const heading = blocks[at];
    if (!isHeading(heading) || !debrisHeading.test(wordsOf(heading))) continue;
    let end = at + 1;
    while (end < blocks.length && !closes(blocks[end], heading)) end += 1;
    const section = blocks.slice(at + 1, end).filter(hasContent);
    const words = section.map(wordsOf).join(" ");
    if (words.length > 400 && linkDensity(section) < 0.4) continue;
    notes.drop("related", wordsOf(heading));
    blocks.splice(at, end - at);
    at -= 1;
  }
  root.children = blocks;
}

const closes = (node: ReturnType<typeof contentOf>[number] | undefined, heading: Element) =>
  isHeading(node) && node.tagName <= heading.tagName;
