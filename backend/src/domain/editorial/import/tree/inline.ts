import type { Element, ElementContent, Root } from "hast";
import {
  attribute,
  elementsBelow,
  hasContent,
  isBlock,
  isElement,
  isHeading,
  made,
  rewrite,
  textNode,
  textOf,
  type Parent,
} from "./hast";

const names: Record<string, string> = {
  b: "strong",
  i: "em",
  cite: "em",
  dfn: "em",
  var: "em",
  s: "del",
  strike: "del",
  tt: "code",
  kbd: "code",
  samp: "code",
};
const marks = ["strong", "em", "del"];
const bare =
  "span font u ins mark small big abbr acronym bdi bdo time data nobr wbr label ruby rt rp center".split(" ");
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const wideSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Plain characters, one name for each kind of emphasis, true addresses of links. */
export function settleInline(root: Root): void {
  plainCharacters(root);
  rewrite(root, (element) => {
    element.tagName = names[element.tagName] ?? element.tagName;
    if (element.tagName === "q") return [textNode("“"), ...element.children, textNode("”")];
    if (element.tagName === "sup" || element.tagName === "sub") return raised(element);
    if (bare.includes(element.tagName) && !element.children.some(isBlock)) return element.children;
    if (element.tagName === "a") return settledLink(element);
    return undefined;
  });
}

function plainCharacters(parent: Parent): void {
  for (const child of parent.children) {
    if (child.type === "text") child.value = child.value.replace(invisible, "").replace(wideSpaces, " ");
    else if (child.type === "element") plainCharacters(child);
  }
}

/** m<sup>2</sup> is no m2, and 10<sup>3</sup> no 103. */
function raised(element: Element): ElementContent[] {
  const words = textOf(element).trim();
  if (!/^\d{1,3}$/.test(words) || elementsBelow(element, "a").length > 0) return element.children;
  const digits = element.tagName === "sup" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
  return [textNode([...words].map((digit) => digits[Number(digit)]).join(""))];
}

function settledLink(element: Element): ElementContent[] {
  const href = trueAddress(attribute(element, "href").trim());
  const useful = href !== "" && !/^(javascript:|#_?(toc|ftn|top$)?$)/i.test(href);
  if (!useful) return element.children;
  if (!hasContent(element)) return [];
  return [made("a", element.children, { href, ...kept(element) })];
}

/** What footnotes are recognised by. */
const kept = (element: Element) => {
  const id = attribute(element, "id") || attribute(element, "name");
  return id ? { id } : {};
};

/** Behind the redirects that Google Docs, Facebook and Outlook put before an address. */
function trueAddress(href: string): string {
  const wrapped =
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?(?:q|url)=([^&]+)/i.exec(href)?.[1] ??
    /^https?:\/\/l\.facebook\.com\/l\.php\?(?:.*&)?u=([^&]+)/i.exec(href)?.[1] ??
    /^https?:\/\/[\w.]*safelinks\.protection\.outlook\.com\/.*[?&]url=([^&]+)/i.exec(href)?.[1];
  if (!wrapped) return href.replace(/\s/g, "%20");
  try {
    return decodeURIComponent(wrapped);
  } catch {
    return href;
  }
}

/** Emphasis that Markdown can say: no space at its edges, none within itself, none around nothing. */
export function settleEmphasis(root: Root): void {
  for (const name of marks)
    for (const element of elementsBelow(root, name))
      rewrite(element, (inner) => (inner.tagName === name ? inner.children : undefined));
  for (const heading of elementsBelow(root).filter(isHeading))
    rewrite(heading, (inner) =>
      inner.tagName === "strong" || inner.tagName === "br" ? spacedOut(inner) : undefined,
    );
  joinNeighbours(root);
  rewrite(root, (element) => (isElement(element, ...marks, "a") ? edgesOutside(element) : undefined));
  spaceAfterMark(root);
}

const spacedOut = (element: Element): ElementContent[] =>
  element.tagName === "br" ? [textNode(" ")] : element.children;

function joinNeighbours(parent: Parent): void {
  const joined: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    const last = joined.at(-1);
    const between = joined.at(-2);
    if (isElement(child, ...marks) && isElement(last, child.tagName)) last.children.push(...child.children);
    else if (
      isElement(child, ...marks) &&
      last?.type === "text" &&
      /^[ \t\n]+$/.test(last.value) &&
      isElement(between, child.tagName)
    ) {
      between.children.push(last, ...child.children);
      joined.pop();
    } else joined.push(child);
  }
  parent.children = joined;
  for (const child of joined) if (child.type === "element" && child.tagName !== "pre") joinNeighbours(child);
}

function edgesOutside(element: Element): ElementContent[] | undefined {
  if (!hasContent(element)) return element.children;
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  for (;;) {
    const start = element.children[0];
    if (isElement(start, "br") || (start?.type === "text" && start.value.trim() === "")) {
      before.push(...element.children.splice(0, 1));
    } else break;
  }
  for (;;) {
    const end = element.children.at(-1);
    if (isElement(end, "br") || (end?.type === "text" && end.value.trim() === "")) {
      after.unshift(...element.children.splice(-1, 1));
    } else break;
  }
  const start = element.children[0];
  if (start?.type === "text" && /^\s/.test(start.value)) {
    start.value = start.value.trimStart();
    before.push(textNode(" "));
  }
  const end = element.children.at(-1);
  if (end?.type === "text" && /\s$/.test(end.value)) {
    end.value = end.value.trimEnd();
    after.unshift(textNode(" "));
  }
  return [...before, element, ...after];
}

/** "**Tip:**Gebruik" is no emphasis in Markdown. */
function spaceAfterMark(parent: Parent): void {
  parent.children.forEach((child, index) => {
    if (child.type !== "element") return;
    spaceAfterMark(child);
    const next = parent.children[index + 1];
    if (!isElement(child, "strong", "em") || next?.type !== "text") return;
    if (/[^\p{L}\p{N}\s]$/u.test(textOf(child)) && /^[\p{L}\p{N}]/u.test(next.value))
      next.value = ` ${next.value}`;
  });
}
