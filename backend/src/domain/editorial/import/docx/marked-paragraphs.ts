import type { Element, Root } from "hast";
import { below, first, textIn, type XmlElement } from "../files/xml-tree";
import { isElement, made, rewrite, type HeadingName } from "../tree/hast";
import { listLine } from "../tree/list-line";
import type { Numbering } from "./numbering";
import {
  byName,
  headingOf,
  isOn,
  numberingOf,
  value,
  type ParagraphKind,
  type ParagraphStyle,
} from "./styles";

const [open, close] = ["\uE000", "\uE001"];
const mark = new RegExp(`${open}([^${close}]*)${close}`);

/**
 * mammoth forgets which list an item belongs to, its number, and headings that are none by name. So each paragraph of
 * document.xml gets a mark in front of its words that says what it is; {@link unmark} reads it back from the HTML.
 */
export function markParagraphs(
  document: XmlElement,
  styles: Map<string, ParagraphStyle>,
  numbering: Numbering,
): void {
  const paragraphs = below(document, "w:p");
  const usual = usualSize(paragraphs, styles);
  for (const paragraph of paragraphs) {
    const said = describe(paragraph, styles, numbering, usual);
    if (said === "") continue;
    const properties = first(paragraph, "w:pPr");
    if (properties)
      properties.children = properties.children.filter(
        (child) => typeof child === "string" || !["w:numPr", "w:pStyle"].includes(child.name),
      );
    const text = {
      name: "w:t",
      attributes: { "xml:space": "preserve" },
      children: [`${open}${said}${close}`],
    };
    const run = { name: "w:r", attributes: {}, children: [text] };
    paragraph.children.splice(properties ? paragraph.children.indexOf(properties) + 1 : 0, 0, run);
  }
}

function describe(
  paragraph: XmlElement,
  styles: Map<string, ParagraphStyle>,
  numbering: Numbering,
  usual: number,
): string {
  const properties = first(paragraph, "w:pPr");
  const style = styleOf(properties, styles);
  const kind = headingOf(value(properties, "w:outlineLvl")) || style.kind;
  const numbered = numberingOf(properties) ?? style.numbering;
  // Counted even when it is empty or a heading: Word counts it too.
  const line = numbered ? numbering.next(numbered.id, numbered.level) : null;
  if (textIn(paragraph).trim() === "") return kind === "" && !line ? "" : "empty";
  if (kind !== "") return kind;
  if (line) return `list ${line.key} ${line.level} ${line.ordered ? "ol" : "ul"} ${line.number}`;
  return largeHeading(paragraph, style, usual);
}

const styleOf = (properties: XmlElement | undefined, styles: Map<string, ParagraphStyle>) => {
  const id = value(properties, "w:pStyle");
  return styles.get(id) ?? byName(id, {});
};

/** Without heading styles people make a heading of a line by its size. */
function largeHeading(paragraph: XmlElement, style: ParagraphStyle, usual: number): ParagraphKind {
  const words = textIn(paragraph).trim();
  if (words.length > 100 || /[.,;]$/.test(words)) return "";
  const sizes = below(paragraph, "w:r")
    .filter((run) => textIn(run).trim() !== "")
    .map((run) => Number(value(first(run, "w:rPr"), "w:sz")) || style.size || usual);
  const smallest = Math.min(...sizes);
  if (smallest >= usual * 1.9) return "h1";
  if (smallest >= usual * 1.4) return "h2";
  if (smallest >= usual * 1.2 && isBold(paragraph, style)) return "h3";
  return "";
}

const isBold = (paragraph: XmlElement, style: ParagraphStyle) =>
  below(paragraph, "w:r")
    .filter((run) => textIn(run).trim() !== "")
    .every((run) => isOn(first(run, "w:rPr"), "w:b") ?? style.bold);

/** The size that most letters have, in half points. */
function usualSize(paragraphs: XmlElement[], styles: Map<string, ParagraphStyle>): number {
  const letters = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const style = styleOf(first(paragraph, "w:pPr"), styles);
    for (const run of below(paragraph, "w:r")) {
      const size = Number(value(first(run, "w:rPr"), "w:sz")) || style.size || 22;
      letters.set(size, (letters.get(size) ?? 0) + textIn(run).length);
    }
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 22;
}

/** Makes of each marked paragraph in mammoth's HTML what its mark says. */
export function unmark(root: Root): void {
  rewrite(root, (element) => {
    if (!isElement(element, "p", "h1", "h2", "h3", "h4", "h5", "h6", "li")) return undefined;
    const said = takeMark(element);
    if (said === null) return undefined;
    if (said === "empty") return element.children;
    const [kind = "", key = "", level = "0", list = "", number = "1"] = said.split(" ");
    if (kind === "list")
      return [
        listLine(
          { key, level: Number(level), ordered: list === "ol", number: Number(number) },
          element.children,
        ),
      ];
    if (kind === "contents") return [];
    if (kind === "quote") return [made("blockquote", [made("p", element.children)])];
    if (kind === "code") return [made("pre", [made("code", element.children)])];
    if (kind === "subtitle") return [made("p", element.children)];
    return [made(kind === "title" ? "h1" : (kind as HeadingName), element.children)];
  });
}

function takeMark(element: Element): string | null {
  for (const child of element.children) {
    if (child.type === "text") {
      const match = mark.exec(child.value);
      if (!match) continue;
      child.value = child.value.replace(mark, "");
      return match[1] ?? "";
    }
    if (child.type !== "element") continue;
    const said = takeMark(child);
    if (said !== null) return said;
  }
  return null;
}
