import { readFileSync } from "node:fs";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { unwrappedWoff } from "./woff";

declare module "pdfmake" {
  /** Files in memory, found before those on the disk; the types of 0.3 leave it out. */
  const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

const files = {
  "figtree-400": "figtree/files/figtree-latin-400-normal.woff",
  "figtree-600": "figtree/files/figtree-latin-600-normal.woff",
  "figtree-ext-400": "figtree/files/figtree-latin-ext-400-normal.woff",
  "figtree-ext-600": "figtree/files/figtree-latin-ext-600-normal.woff",
  "serif-400": "young-serif/files/young-serif-latin-400-normal.woff",
} satisfies Record<string, string>;

const fonts = {
  Figtree: { normal: "figtree-400", bold: "figtree-600" },
  /** The same hand for Polish, Czech, Turkish and other letters beyond those of western Europe. */
  FigtreeExt: { normal: "figtree-ext-400", bold: "figtree-ext-600" },
  Serif: { normal: "serif-400" },
};

/** Letters that the ordinary font file lacks: Latin Extended, but for those it has. */
const extended = /([\u0100-\u0130\u0132-\u0151\u0154-\u02bb\u02bd-\u02c5\u02c7-\u02d9\u1e00-\u1eff]+)/;

/** Somebody's own words: a letter that the shop's font file lacks is set in the one that has it. */
export function inFonts(text: string): Content {
  const runs = text.split(extended).filter(Boolean);
  return { text: runs.map((run) => (extended.test(run) ? { text: run, font: "FigtreeExt" } : run)) };
}

/** Loaded with the first document, for it is large; the fonts are unpacked once. */
async function loaded() {
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  for (const [name, file] of Object.entries(files))
    pdfmake.virtualfs.writeFileSync(
      name,
      unwrappedWoff(readFileSync(require.resolve(`@fontsource/${file}`))),
    );
  pdfmake.setFonts(fonts);
  return pdfmake;
}
let press: ReturnType<typeof loaded> | undefined;

/** Prints a document; nothing is fetched, and no file is read. The same document gives the same bytes. */
export async function printed(document: TDocumentDefinitions): Promise<Buffer> {
  press ??= loaded().catch((error: unknown) => {
    press = undefined; // the next document tries again
    throw error;
  });
  return (await press).createPdf(document).getBuffer();
}
