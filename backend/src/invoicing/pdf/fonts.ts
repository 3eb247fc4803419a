import path from "node:path";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";

const file = (family: string, name: string) =>
  path.join(path.dirname(require.resolve(`@fontsource/${family}/package.json`)), "files", name);

const fonts = {
  Figtree: {
    normal: file("figtree", "figtree-latin-400-normal.woff"),
    bold: file("figtree", "figtree-latin-600-normal.woff"),
  },
  /** The same hand for Polish, Czech, Turkish and other letters beyond those of western Europe. */
  FigtreeExt: {
    normal: file("figtree", "figtree-latin-ext-400-normal.woff"),
    bold: file("figtree", "figtree-latin-ext-600-normal.woff"),
  },
  Serif: { normal: file("young-serif", "young-serif-latin-400-normal.woff") },
};

/** Letters that the ordinary font file lacks: Latin Extended, but for those it has. */
const extended = /([\u0100-\u0130\u0132-\u0151\u0154-\u02bb\u02bd-\u02c5\u02c7-\u02d9\u1e00-\u1eff]+)/;

/** Somebody's own words: a letter that the shop's font file lacks is set in the one that has it. */
export function inFonts(text: string): Content {
  const runs = text.split(extended).filter(Boolean);
  return { text: runs.map((run) => (extended.test(run) ? { text: run, font: "FigtreeExt" } : run)) };
}

/** Prints a document; nothing is fetched, and no file but the fonts is read. The same document gives the same bytes. */
export async function printed(document: TDocumentDefinitions): Promise<Buffer> {
  // Loaded with the first document, for it is large.
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((name) => name.includes("@fontsource"));
  pdfmake.setFonts(fonts);
  return pdfmake.createPdf(document).getBuffer();
}
