import { childText, elementsOf, first, type XmlElement } from "../files/xml-tree";

/** What a paragraph is: a line of the table of contents, h1–h6, title, subtitle, quote, code; "" for plain text. */
export type ParagraphKind =
  "" | "contents" | "title" | "subtitle" | "quote" | "code" | `h${1 | 2 | 3 | 4 | 5 | 6}`;

export interface ParagraphStyle {
  kind: ParagraphKind;
  /** w:numPr of the style. */
  numbering: { id: string; level: number } | null;
  /** In half points; null when nothing sets it. */
  size: number | null;
  bold: boolean;
}

const names: [RegExp, ParagraphKind][] = [
  [/^(title|titel)$/i, "title"],
  [/^(subtitle|ondertitel)$/i, "subtitle"],
  [/^(quote|intense quote|citaat|duidelijk citaat|block text|blokcitaat)$/i, "quote"],
  [/^(toc ?\d|toc heading|inhopg ?\d|kopvaninhoudsopgave|kop van inhoudsopgave)$/i, "contents"],
  [/^(html preformatted|html-voorafopgemaakt|plain code|code|source code)$/i, "code"],
];

export const value = (node: XmlElement | undefined, name: string): string =>
  first(node, name)?.attributes["w:val"] ?? "";

/** The heading of this outline level, counted from 0; Word's level 9 is body text. */
export const headingOf = (level: string): ParagraphKind =>
  /^[0-5]$/.test(level) ? (`h${Number(level) + 1}` as ParagraphKind) : "";

/** Every paragraph style by its id, with what it takes from the styles it is based on. */
export function paragraphStyles(styles: XmlElement | null): Map<string, ParagraphStyle> {
  const raw = new Map(
    (styles ? elementsOf(styles, "w:style") : []).map((style) => [
      style.attributes["w:styleId"] ?? "",
      style,
    ]),
  );
  const read = new Map<string, ParagraphStyle>();
  const resolve = (id: string, depth = 0): ParagraphStyle => {
    const style = raw.get(id);
    const known = read.get(id);
    if (known || !style || depth > 12) return known ?? byName(id, {});
    const base = value(style, "w:basedOn");
    const made = ownStyle(style, base ? resolve(base, depth + 1) : byName("", {}));
    read.set(id, made);
    return made;
  };
  for (const id of raw.keys()) resolve(id);
  return read;
}

/** A document may name styles it does not define. */
export const byName = (name: string, rest: Partial<ParagraphStyle>): ParagraphStyle => ({
  kind: kindOf(name),
  numbering: null,
  size: null,
  bold: false,
  ...rest,
});

function kindOf(name: string): ParagraphKind {
  const level = /^(?:heading|kop|überschrift|titre) ?([1-6])$/i.exec(name.trim())?.[1];
  if (level) return `h${level}` as ParagraphKind;
  return names.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? "";
}

function ownStyle(style: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const paragraph = first(style, "w:pPr");
  const run = first(style, "w:rPr");
  const outline = headingOf(value(paragraph, "w:outlineLvl"));
  const named = kindOf(value(style, "w:name")) || kindOf(style.attributes["w:styleId"] ?? "");
  const size = Number(value(run, "w:sz"));
  return {
    kind: named || outline || base.kind,
    numbering: numberingOf(paragraph) ?? base.numbering,
    size: size || base.size,
    bold: isOn(run, "w:b") ?? base.bold,
  };
}

export function numberingOf(properties: XmlElement | undefined): { id: string; level: number } | null {
  const numbering = first(properties, "w:numPr");
  const id = value(numbering, "w:numId");
  return id === "" ? null : { id, level: Number(value(numbering, "w:ilvl") || 0) };
}

/** A switch such as w:b: null when it is not there. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const node = first(properties, name);
  return node ? !/^(0|false|off|none)$/.test(node.attributes["w:val"] ?? "") : null;
}

/** The title in the file's properties. */
export const coreTitle = (core: XmlElement | null): string =>
  core ? childText(core, "dc:title").trim() : "";
