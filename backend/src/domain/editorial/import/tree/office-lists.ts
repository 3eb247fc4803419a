import type { Element, Root } from "hast";
import { attribute, elementsBelow, isElement, labels, removeWhere, rewrite, textOf } from "./hast";
import { anyMark, withoutMark } from "./line-marks";
import { listLine } from "./list-line";

const wordList = /mso-list\s*:\s*(l\d+)\s+level(\d+)\s*(lfo\d+)?/i;
const googleList = /lst-kix_?(\w+)-(\d)/;

/** Items of Word's HTML, paragraphs with a printed bullet, and of Google Docs, a list for each level, as lines. */
export function officeListLines(root: Root): void {
  const counts = new Map<string, number>();
  const underGoogle = elementsBelow(root, "ul", "ol").some((list) => googleList.test(labels(list)));
  rewrite(root, (element) => {
    if (isElement(element, "p")) {
      const match = wordList.exec(attribute(element, "style"));
      return match ? [wordItem(element, match, counts)] : undefined;
    }
    if (isElement(element, "ul", "ol")) {
      const lines = onlineItems(element);
      if (lines) return lines;
    }
    if (!underGoogle || !isElement(element, "ul", "ol")) return undefined;
    const [, key = "", level = "0"] = googleList.exec(labels(element)) ?? [];
    if (key === "") return undefined;
    const start = Number(attribute(element, "start") || 1);
    return element.children
      .filter((child): child is Element => isElement(child, "li"))
      .map((item, index) =>
        listLine(
          { key, level: Number(level), ordered: element.tagName === "ol", number: start + index },
          item.children,
        ),
      );
  });
}

/** Word on the web and OneNote give each item a list of its own, which says how deep it is. */
function onlineItems(list: Element): Element[] | null {
  const items = list.children.filter((child): child is Element => isElement(child, "li"));
  if (items.length === 0 || items.some((item) => !attribute(item, "dataAriaLevel"))) return null;
  const start = Number(attribute(list, "start") || 1);
  return items.map((item, index) =>
    listLine(
      {
        key: `online ${attribute(item, "dataListid")}`,
        level: Number(attribute(item, "dataAriaLevel")) - 1,
        ordered: list.tagName === "ol",
        number: start + index,
      },
      item.children.flatMap((child) => (isElement(child, "p") ? child.children : [child])),
    ),
  );
}

/** Paragraphs that say of themselves that they are headings become some. */
export function spokenHeadings(root: Root): void {
  for (const element of elementsBelow(root, "p", "div")) {
    const level = Number(attribute(element, "ariaLevel"));
    if (attribute(element, "role") === "heading" && level >= 1 && level <= 6) element.tagName = `h${level}`;
  }
}

const isPrintedMark = (element: Element) => /mso-list\s*:\s*ignore/i.test(attribute(element, "style"));

function wordItem(element: Element, match: RegExpExecArray, counts: Map<string, number>): Element {
  const [, list = "", deep = "1", format = ""] = match;
  const level = Number(deep) - 1;
  const printed = elementsBelow(element).find(isPrintedMark);
  const mark = (printed ? textOf(printed) : "").replace(/\s|\u00a0/g, "");
  removeWhere(element, isPrintedMark);
  if (!printed) withoutMark(element, anyMark);
  const ordered = /^\(?(\d+|[a-z]{1,4}|[A-Z]{1,4})[.)]/.test(mark);
  const key = `${list} ${format}`;
  const place = `${key} ${level}`;
  const number = /\d+/.test(mark) ? Number(/\d+/.exec(mark)?.[0]) : (counts.get(place) ?? 0) + 1;
  counts.set(place, number);
  for (const other of counts.keys())
    if (other.startsWith(`${key} `) && Number(other.split(" ").at(-1)) > level) counts.delete(other);
  return listLine({ key, level, ordered, number }, element.children);
}
