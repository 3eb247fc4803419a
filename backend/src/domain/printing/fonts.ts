import { readFileSync } from "node:fs";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { backendFile } from "../../config/backend-file";
import { setInFonts } from "./letters";

declare module "pdfmake" {
  /** Files in memory, found before those on the disk; the types of 0.3 leave it out. */
  // oxlint-disable-next-line no-unused-vars -- pdfmake's, not ours
  const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

/** Families by name: their files in backend/fonts/, made by `npm run drawings`. */
const fonts = {
  Figtree: { normal: "figtree-400", bold: "figtree-600" },
  /** Figtree's own letters for Polish, Czech, Turkish and other languages beyond western Europe. */
  FigtreeExt: { normal: "figtree-ext-400", bold: "figtree-ext-600" },
  /** Greek, Cyrillic, Vietnamese. */
  Noto: { normal: "noto-sans-400", bold: "noto-sans-600" },
  NotoArabic: { normal: "noto-sans-arabic-400", bold: "noto-sans-arabic-600" },
  Serif: { normal: "young-serif-400" },
};

/** The families that somebody's own words are set in, the shop's own first. */
const families = ["Figtree", "FigtreeExt", "Noto", "NotoArabic"] as const;

/** The bytes of a file in backend/fonts/. @throws when it is missing */
export function fontBytes(name: string): Buffer {
  const file = backendFile(`fonts/${name}.ttf`);
  if (!file) throw new Error(`backend/fonts/${name}.ttf is missing`);
  return readFileSync(file);
}

/**
 * Somebody's own words, each in the first family that has all its letters. A letter that no family has is written in
 * Latin letters: nothing is printed as an empty box. @param first the family that the text is set in
 */
export function inFonts(text: string, first: "Figtree" | "Serif" = "Figtree"): Content {
  const tried = first === "Serif" ? (["Serif", ...families] as const) : families;
  const runs = setInFonts(
    text,
    tried.map((family) => ({ family, bytes: () => fontBytes(fonts[family].normal) })),
  );
  return {
    text: runs.map(({ text: run, family }) => (family === first ? run : { text: run, font: family })),
  };
}

/** Loaded with the first document, for it is large. */
async function loaded() {
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const files = new Set(Object.values(fonts).flatMap((family) => Object.values(family)));
  for (const name of files) pdfmake.virtualfs.writeFileSync(name, fontBytes(name));
  pdfmake.setFonts(fonts);
  return pdfmake;
}
let printer: ReturnType<typeof loaded> | undefined;

/** Prints a document; nothing is fetched, and no file is read. The same document gives the same bytes. */
export async function printed(document: TDocumentDefinitions): Promise<Buffer> {
  printer ??= loaded().catch((error: unknown) => {
    printer = undefined; // the next document tries again
    throw error;
  });
  return (await printer).createPdf(document).getBuffer();
}
