import type { Element, ElementContent, Root } from "hast";
import {
  attribute,
  elementsBelow,
  isElement,
  isHeading,
  made,
  removeWhere,
  rewrite,
  wordsOf,
  type Parent,
} from "./hast";

export interface Footnote {
  /** From 1. */
  number: number;
  content: ElementContent[];
}

const referenceWords = /^[[(]?(\d{1,3}|[*†‡]|[ivx]{1,4})[\])]?$/;

/**
 * Takes footnotes out of the tree: a link such as [1] to a block further down becomes `note-mark`, that block its
 * note. So Word, Google Docs, WordPress and Wikipedia write them.
 */
export function takeFootnotes(root: Root): Footnote[] {
  const notes = new Map<Element, number>();
  const marks = new Map<Element, number>();
  const order = new Map(elementsBelow(root).map((element, index) => [element, index]));
  const parents = parentsOf(root);
  const targets = new Map<string, Element>();
  for (const element of order.keys())
    for (const name of [attribute(element, "id"), attribute(element, "name")])
      if (name && !targets.has(name)) targets.set(name, element);

  for (const link of elementsBelow(root, "a")) {
    const href = attribute(link, "href");
    if (!href.startsWith("#") || !referenceWords.test(wordsOf(link))) continue;
    const target = targets.get(safeDecoded(href.slice(1)));
    const block = target && enclosingNote(target, parents);
    if (!target || !block || isHeading(block) || (order.get(target) ?? 0) < (order.get(link) ?? 0)) continue;
    if (elementsBelow(block, "a").includes(link)) continue;
    const number = notes.get(block) ?? notes.size + 1;
    notes.set(block, number);
    marks.set(link, number);
  }
  if (notes.size === 0) return [];
  rewrite(root, (element) => {
    const number = marks.get(element);
    return number === undefined ? undefined : [made("note-mark", [], { number })];
  });
  removeWhere(root, (element) => notes.has(element));
  return [...notes].map(([block, number]) => ({ number, content: noteContent(block) }));
}

function enclosingNote(target: Element, parents: Map<Element, Parent>): Element | null {
  for (let at: Parent | undefined = target; at; at = at.type === "element" ? parents.get(at) : undefined) {
    if (!isElement(at, "li", "p", "div", "aside", "dd")) continue;
    const around = parents.get(at as Element);
    // Word wraps each note in a div of its own.
    const whole =
      isElement(around, "div") &&
      (around?.children ?? []).filter((child) => child.type === "element").length === 1;
    return (whole ? around : at) as Element;
  }
  return null;
}

function parentsOf(root: Root): Map<Element, Parent> {
  const parents = new Map<Element, Parent>();
  const walk = (parent: Parent) => {
    for (const child of parent.children)
      if (child.type === "element") {
        parents.set(child, parent);
        walk(child);
      }
  };
  walk(root);
  return parents;
}

/** Without the way back to the text and the number it begins with. */
function noteContent(block: Element): ElementContent[] {
  removeWhere(
    block,
    (element) =>
      (element.tagName === "a" &&
        attribute(element, "href").startsWith("#") &&
        /^([[(]?(\d{1,3}|[*†‡])[\])]?|([↑↩^⇑↵\s]|\ufe0e)+|terug|back)$/i.test(wordsOf(element))) ||
      (element.tagName === "sup" && /^\d{1,3}$/.test(wordsOf(element))),
  );
  return block.children;
}

function safeDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
