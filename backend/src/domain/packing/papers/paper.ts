import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { inFonts } from "../../printing/fonts";
import { colours } from "../../printing/look";

export type PaperSize = "A4" | "A6";

/** Somebody's own words, each letter in a font that has it. inFonts answers runs, which pdfmake's types do not narrow. */
export const words = (text: string, look: object = {}, font: "Figtree" | "Serif" = "Figtree"): Content => ({
  ...(inFonts(text, font) as { text: [] }),
  font,
  ...look,
});

/** A document of these pages, each order on a page of its own, that is the same each time it is printed. */
export function paper(
  title: string,
  size: PaperSize,
  pages: Content[],
  more: Partial<TDocumentDefinitions> = {},
): TDocumentDefinitions {
  const made = new Date(0);
  return {
    pageSize: size,
    language: "nl",
    pageMargins: size === "A4" ? [52, 50, 52, 70] : [22, 22, 22, 40],
    info: { title, creationDate: made, modDate: made },
    defaultStyle: {
      font: "Figtree",
      fontSize: size === "A4" ? 10 : 8,
      lineHeight: 1.25,
      color: colours.ink,
    },
    content: pages.map((stack, at) => ({ stack: [stack], ...(at > 0 ? { pageBreak: "before" } : {}) })),
    ...more,
  };
}
