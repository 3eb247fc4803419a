import type { Element, Root } from "hast";
import { attribute, elementsBelow, isElement, made, textOf } from "./hast";

const rule = /\.([\w-]+)\s*\{([^}]*)\}/g;

/**
 * Google Docs and Word write bold and italic as styles. Wraps what a style sets in the element for it, and takes the
 * element away where a style undoes it.
 */
export function styleToElements(root: Root): void {
  const sheet = new Map<string, string>();
  for (const style of elementsBelow(root, "style"))
    for (const [, name = "", body = ""] of textOf(style).matchAll(rule))
      sheet.set(name, `${sheet.get(name) ?? ""};${body}`);
  for (const element of elementsBelow(root)) apply(element, sheet);
}

const styled = ["span", "p", "font", "b", "strong", "i", "em", "a", "div"];

function apply(element: Element, sheet: Map<string, string>): void {
  if (!isElement(element, ...styled)) return;
  const classes = attribute(element, "className").split(/\s+/);
  const own = attribute(element, "style");
  const declarations = `${classes.map((name) => sheet.get(name) ?? "").join(";")};${own}`.toLowerCase();
  const undone =
    (["b", "strong"].includes(element.tagName) && /font-weight\s*:\s*(normal|400)/.test(declarations)) ||
    (["i", "em"].includes(element.tagName) && /font-style\s*:\s*normal/.test(declarations));
  if (undone) element.tagName = "span";
  // The style of a div reaches whole pages: only what is set on words or a paragraph says something of them.
  if (isElement(element, "div", "a")) return;
  if (/font-weight\s*:\s*(bold(er)?|[6-9]00)/.test(declarations)) wrap(element, "strong");
  if (/font-style\s*:\s*italic/.test(declarations)) wrap(element, "em");
  if (/text-decoration[\w-]*\s*:[^;]*line-through/.test(declarations)) wrap(element, "del");
}

function wrap(element: Element, tagName: string): void {
  if (element.tagName === tagName) return;
  element.children = [made(tagName, element.children)];
}
