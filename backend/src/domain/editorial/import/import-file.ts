import { readDocx, isDocx } from "./docx/read-docx";
import { documentOf } from "./document-of";
import { decodedText } from "./files/decoded-text";
import { demandReadable, kindOfText } from "./files/file-kind";
import { isZip, zipEntries } from "./files/zip-entries";
import { noFacts, type ImportResult, type SourceFile } from "./imported";
import { readMarkdown } from "./markdown/read-markdown";
import { Notes } from "./notes";
import { readPage } from "./page/read-page";
import { RefusedFile } from "./refused-file";
import { readPlainText } from "./text/read-text";
import { readExport } from "./wordpress/read-export";

/** Texts of one file. */
const mostTexts = 2_000;

/**
 * Converts one file to the articles in it, as Markdown that `parseMarkdown` reads. Knows the file by its bytes, asks
 * nothing of the network or the database, and stores nothing. @throws RefusedFile when it cannot be imported
 */
export async function importFile(file: SourceFile): Promise<ImportResult> {
  demandReadable(file.bytes);
  try {
    return isZip(file.bytes) ? await fromZip(file) : fromText(file);
  } catch (error) {
    // Thousands of elements in each other exhaust the stack of the libraries.
    if (error instanceof RangeError) throw new RefusedFile("too_deep");
    throw error;
  }
}

async function fromZip({ name, bytes }: SourceFile): Promise<ImportResult> {
  const entries = zipEntries(bytes);
  if (!isDocx(entries)) throw new RefusedFile("unknown_kind");
  const notes = new Notes();
  const { title, byline, markdown } = await readDocx(entries, notes);
  return one(name, { facts: { ...noFacts, title: title ?? "" }, byline, markdown, notes });
}

function fromText({ name, bytes }: SourceFile): ImportResult {
  const text = decodedText(bytes);
  if (text.trim() === "") throw new RefusedFile("empty");
  const kind = kindOfText(name, text);
  if (kind === "export") {
    const { posts, skipped } = readExport(text);
    if (posts.length > mostTexts) throw new RefusedFile("too_many");
    return { documents: posts.map((post) => documentOf({ ...post, fileName: name })), skipped };
  }
  const notes = new Notes();
  const read = { html: readPage, markdown: readMarkdown, text: readPlainText }[kind];
  return one(name, { ...read(text, notes), notes });
}

function one(
  name: string,
  read: Omit<Parameters<typeof documentOf>[0], "source" | "fileName">,
): ImportResult {
  if (read.markdown.trim() === "") throw new RefusedFile("no_text");
  return { documents: [documentOf({ ...read, source: null, fileName: name })], skipped: [] };
}
