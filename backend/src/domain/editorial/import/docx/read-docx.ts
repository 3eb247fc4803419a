import { zipSync } from "fflate";
import mammoth from "mammoth";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { articleOfTree } from "../article-of-tree";
import { decodedText } from "../files/decoded-text";
import { xmlText, xmlTree, type XmlElement } from "../files/xml-tree";
import type { Notes } from "../notes";
import { RefusedFile } from "../refused-file";
import { markLinkedPictures, placeLinkedPictures } from "./linked-pictures";
import { markParagraphs, unmark } from "./marked-paragraphs";
import { Numbering } from "./numbering";
import { coreTitle, paragraphStyles } from "./styles";

const html = unified().use(rehypeParse, { fragment: true }).freeze();
const mainPart = /^word\/document\d*\.xml$/;

export const isDocx = (entries: Map<string, Uint8Array>): boolean =>
  [...entries.keys()].some((name) => mainPart.test(name));

/** A Word file, already unpacked. @throws RefusedFile when it is none that can be read */
export async function readDocx(entries: Map<string, Uint8Array>, notes: Notes) {
  try {
    const title = coreTitle(part(entries, "docProps/core.xml"));
    const value = await marked(entries, notes);
    const root = html.parse(value);
    unmark(root);
    placeLinkedPictures(root);
    const article = articleOfTree(root, notes, { page: false, title: "", guessTitle: true });
    return { ...article, title: article.title ?? (title || null) };
  } catch (error) {
    if (error instanceof RefusedFile || error instanceof RangeError) throw error;
    throw new RefusedFile("broken_docx");
  }
}

async function marked(entries: Map<string, Uint8Array>, notes: Notes): Promise<string> {
  const name = [...entries.keys()].find((each) => mainPart.test(each)) ?? "";
  const document = part(entries, name);
  if (!document) throw new RefusedFile("broken_docx");
  const styles = paragraphStyles(part(entries, "word/styles.xml"));
  markParagraphs(document, styles, new Numbering(part(entries, "word/numbering.xml")));
  markLinkedPictures(document, part(entries, name.replace(/([^/]+)$/, "_rels/$1.rels")));
  const rest = Object.fromEntries(entries);
  // Packed again from what was unpacked within bounds: mammoth itself knows no bounds.
  const packed = zipSync({ ...rest, [name]: new TextEncoder().encode(xmlText(document)) }, { level: 0 });
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed) },
    {
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: notes.embed(await image.readAsBuffer()) ?? "",
      })),
    },
  );
  return result.value;
}

function part(entries: Map<string, Uint8Array>, name: string): XmlElement | null {
  const bytes = entries.get(name);
  return bytes ? xmlTree(decodedText(bytes)) : null;
}
