import { readFileSync } from "node:fs";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { backendFile } from "../../../config/backend-file";

declare module "pdfmake" {
  /** Files in memory, found before those on the disk; the types of 0.3 leave it out. */
  const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

/** Files of backend/fonts/, made by `npm run drawings`. */
const files = ["figtree-400", "figtree-600", "figtree-ext-400", "figtree-ext-600", "young-serif-400"];

const fonts = {
  Figtree: { normal: "figtree-400", bold: "figtree-600" },
  /** The same typeface for Polish, Czech, Turkish and other letters beyond those of western Europe. */
  FigtreeExt: { normal: "figtree-ext-400", bold: "figtree-ext-600" },
  Serif: { normal: "young-serif-400" },
};

/** Letters that the ordinary font file lacks: Latin Extended, but for those it has. */
const extended = /([\u0100-\u0130\u0132-\u0151\u0154-\u02bb\u02bd-\u02c5\u02c7-\u02d9\u1e00-\u1eff]+)/;

/**
 * For names and other text that the shop did not write: a letter that the ordinary font file lacks is set in the other
 * one.
 */
export function inFonts(text: string): Content {
  const runs = text.split(extended).filter(Boolean);
  return { text: runs.map((run) => (extended.test(run) ? { text: run, font: "FigtreeExt" } : run)) };
}

function fontFile(name: string): string {
  const file = backendFile(`fonts/${name}.ttf`);
  if (!file) throw new Error(`backend/fonts/${name}.ttf is missing`);
  return file;
}

/** Loaded with the first document, for it is large. */
async function loaded() {
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  for (const name of files) pdfmake.virtualfs.writeFileSync(name, readFileSync(fontFile(name)));
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
