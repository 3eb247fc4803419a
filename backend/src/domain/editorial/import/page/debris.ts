import type { Element, ElementContent, Root } from "hast";
import type { DroppedKind } from "../imported";
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
import { debrisHeading, debrisKind, debrisLine, foldingTitle, listHeading, shareLink } from "./debris-labels";
import { bodyLabel } from "./main-content";
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

/** What an editor's own buttons and forms are, wherever they were copied from. */
const ofEditors: DroppedKind[] = ["share", "form", "cookies"];

/** Takes buttons to share and forms to subscribe out of a text that was pasted. */
export function removeEditorParts(root: Root, notes: Notes): void {
  removeWhere(root, (element, parent) => {
    const kind = kindOf(element, parent);
    if (!kind || !ofEditors.includes(kind) || holdsTitle(element) || wordsOf(element).length > 400)
      return false;
    if (hasContent(element)) notes.drop(kind, wordsOf(element));
    return true;
  });
  removeShareLinks(root, notes);
}

/** Takes out what surrounds an article on its page: by element, role, class name and words. */
export function removePageDebris(root: Root, notes: Notes): void {
  const whole = wordsOf(root).length;
  const isLarge = (element: Element) => wordsOf(element).length > whole * mostOfPage;
  removeWhere(root, (element, parent) => {
    const kind = kindOf(element, parent);
    if (!kind || isLarge(element) || holdsTitle(element) || holdsArticle(element)) return false;
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
  if (element.tagName === "a" && parent.type === "element" && isHeading(parent)) return null;
  if (element.tagName === "a" && elementsBelow(element, "img").length > 0) return null;
  const kind = debrisKind(namedByHeading(element) ? attribute(element, "className") : labels(element));
  if (kind && !printedText(element) && !isShownPicture(element, kind)) return kind;
  if (isPlainButton(element)) return "form";
  if (isKicker(element) && !namesValue(element, parent)) return "byline";
  return isMenuCell(element) ? "navigation" : null;
}

/** <section id="sharing-with-others"><h2>Sharing with others</h2>: the id says what the text is about. */
function namedByHeading(element: Element): boolean {
  const id = attribute(element, "id");
  const heading = element.children.find((child) => child.type === "element");
  if (!/\w-\w/.test(id) || !isHeading(heading)) return false;
  const words = wordsOf(heading);
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug === id.toLowerCase() && !debrisHeading.test(words);
}

/** <figure class="fig--has-shares">: a picture with buttons in its corner. */
const isShownPicture = (element: Element, kind: DroppedKind) =>
  element.tagName === "figure" && kind === "share" && elementsBelow(element, "img").length > 0;

/** Some sites say with "print-only" what stays on paper: there the text itself has the name. */
const printedText = (element: Element) =>
  /(^|\s)print-only(\s|$)/.test(labels(element)) && elementsBelow(element, "li").length > 2;

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

/** "Bereidingstijd" before "30 minuten": a label of what stands behind it on its line. */
function namesValue(element: Element, parent: Parent): boolean {
  if (!isElement(element, "span") || !/(^|[-_\s])labels?(\s|$)/i.test(labels(element))) return false;
  const behind = contentOf(parent)
    .slice(contentOf(parent).indexOf(element) + 1)
    .filter(hasContent);
  const beside = (child: ElementContent) =>
    child.type === "text" || isElement(child, "span", "strong", "b", "em", "a", "time");
  return behind.length > 0 && behind.every(beside);
}

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
/** What says that it is the article is no debris by the name of what is around it, however small it is. */
const holdsArticle = (element: Element) =>
  isElement(element, "div", "section", "td") &&
  elementsBelow(element).some(
    (each) =>
      (bodyLabel.test(labels(each)) || /articleBody/.test(attribute(each, "itemProp"))) &&
      wordsOf(each).length > shortestArticle,
  );
const shortestArticle = 300;
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

const runsScript = (link: Element) => /^javascript:/i.test(attribute(link, "href").trim());

/** The links of a share bar, and the block that holds nothing else. */
function removeShareLinks(root: Root, notes: Notes): void {
  const isShare = (element: Element) =>
    element.tagName === "a" && shareLink.test(attribute(element, "href").trim());
  removeWhere(root, (element) => {
    if (!isElement(element, "div", "p", "ul", "section", "span", "li")) return false;
    const links = elementsBelow(element, "a");
    if (links.length === 0 || !links.every(isShare)) return false;
    const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0);
    if (wordsOf(element).length > linked + (links.some(runsScript) ? 20 : 40)) return false;
    notes.drop("share", wordsOf(element));
    return true;
  });
  removeWhere(root, (element, parent) => {
    if (!isShare(element) || attribute(element, "href").startsWith("#")) return false;
    // A link without an address within a sentence is a part of the sentence.
    const inSentence = wordsOf(parent).length > wordsOf(element).length + 20;
    if (runsScript(element) && inSentence) return false;
    notes.drop("share", wordsOf(element));
    return true;
  });
}

/** After the article was cut out and flattened: single lines and closing sections that are not the author's. */
export function removeDebrisBlocks(root: Root, notes: Notes): void {
  root.children = contentOf(root).filter((child, index, all) => {
    if (!isElement(child, "p", "ul", "ol") && !isHeading(child)) return true;
    if (isHeading(child) && isSentence(all[index + 1])) return true;
    const isDebris = debrisLine.test(wordsOf(child)) || isJumpLine(child);
    if (elementsBelow(child, "img").length > 0 || !isDebris) return true;
    notes.drop("navigation", wordsOf(child));
    return false;
  });
  const blocks = contentOf(root);
  for (let at = 0; at < blocks.length; at += 1) {
    const heading = blocks[at];
    if (!isHeading(heading) || !closesArticle(wordsOf(heading))) continue;
    let end = at + 1;
    while (end < blocks.length && !closes(blocks[end], heading)) end += 1;
    const section = blocks.slice(at + 1, end).filter(hasContent);
    const words = section.map(wordsOf).join(" ");
    if (words.length > 400 && linkDensity(section) < 0.4) continue;
    if (isOwnSection(wordsOf(heading), section)) continue;
    notes.drop("related", wordsOf(heading));
    blocks.splice(at, end - at);
    at -= 1;
  }
  root.children = blocks;
}

/** "Meer over desem" above a text without a link, and "Nog meer tips" above one that is no list of links. */
function isOwnSection(heading: string, section: ElementContent[]): boolean {
  if (listHeading.test(heading) && !debrisHeading.test(heading)) return linkDensity(section) < 0.5;
  const words = section.map(wordsOf).join(" ");
  return /^(meer|andere) (van|over) /i.test(heading) && words.length > 80 && linkDensity(section) === 0;
}

const closesArticle = (words: string) => debrisHeading.test(words) || listHeading.test(words);

/** "Delen met de buren" above running text is the author's own heading. */
const isSentence = (block: ElementContent | undefined) =>
  isElement(block, "p") && linkDensity([block]) < 0.3 && wordsOf(block).length > 60;

/** Nothing but links to other parts of the page, or offers: "Ingrediënten Direct naar recept". */
function isJumpLine(block: Element): boolean {
  const links = elementsBelow(block, "a");
  const isJump = (link: Element) => attribute(link, "href").startsWith("#") || debrisLine.test(wordsOf(link));
  return (
    isElement(block, "p") &&
    links.length > 1 &&
    links.every(isJump) &&
    links.some((link) => debrisLine.test(wordsOf(link))) &&
    linkDensity([block]) > 0.9
  );
}

const closes = (node: ReturnType<typeof contentOf>[number] | undefined, heading: Element) =>
  isHeading(node) && node.tagName <= heading.tagName;
