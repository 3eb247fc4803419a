import { RefusedFile } from "../refused-file";
import { isBinary } from "./decoded-text";
import { isZip } from "./zip-entries";

export type FileKind = "zip" | "text" | "markdown" | "html" | "export";

export const largestFile = 40 * 1024 * 1024;

const isOldOffice = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

/** Refuses what no text is in, by its bytes; its name says nothing. @throws RefusedFile */
export function demandReadable(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusedFile("empty");
  if (bytes.length > largestFile) throw new RefusedFile("too_large");
  if (isZip(bytes)) return;
  if (isOldOffice(bytes) || startsWith(bytes, "{\\rtf")) throw new RefusedFile("old_word");
  if (startsWith(bytes, "MZ") || startsWith(bytes, "%PDF") || isBinary(bytes))
    throw new RefusedFile("unknown_kind");
}

/** What a text is written in: by how it begins, then by its name, then by its marks. */
export function kindOfText(name: string, text: string): Exclude<FileKind, "zip"> {
  const start = text.slice(0, 3000).trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(rss|rdf:RDF)\b/i.test(start)) return "export";
  if (/\.(xml|wxr)$/i.test(name) && /^<\?xml/.test(start)) return "export";
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(start)) return "html";
  if (/\.(md|markdown|mdx|mkd)$/i.test(name)) return "markdown";
  if (/\.x?html?$/i.test(name)) return "html";
  if (/<\/(p|div|h[1-6]|ul|ol|article|section|table)>/i.test(text) && /^</.test(start)) return "html";
  if (isMarkdown(text)) return "markdown";
  return "text";
}

/** Marks that a plain text would hardly have. */
function isMarkdown(text: string): boolean {
  const marks = [
    /^---\n[\s\S]*?^\w+:[\s\S]*?\n---\n/,
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\((https?:|\/|mailto:)[^)\s]+\)/,
    /\*\*[^*\n]+\*\*/,
    /^```/m,
  ];
  return marks.filter((mark) => mark.test(text)).length >= 1;
}
