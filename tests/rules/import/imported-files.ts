import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importFile } from "../../../backend/src/domain/editorial/import/import-file";
import { asFile } from "../../../backend/src/domain/editorial/import/as-file";
import { wordFile } from "./word-file";

export const folder = path.join(import.meta.dirname, "documents");

/** The sources; beside each lies, under its name and .md, what it should become. */
export const sources = readdirSync(folder)
  .filter((name) => !name.endsWith(".md"))
  .sort();

export function sourceOf(name: string): { name: string; bytes: Uint8Array } {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  if (!name.endsWith(".docx.xml")) return { name, bytes };
  return { name: name.replace(/\.xml$/, ""), bytes: packed(new TextDecoder().decode(bytes)) };
}

/** All texts of a file as a dry run prints them. */
export async function printed(name: string): Promise<string> {
  const { documents } = await importFile(sourceOf(name));
  return documents.map(asFile).join("\n");
}

export const expected = (name: string) => readFileSync(path.join(folder, `${name}.md`), "utf8");

/** The parts of a Word file, each below a comment with its name. */
function packed(text: string): Uint8Array {
  const pieces = text.split(/<!--(body|styles|numbering|footnotes|links|title)-->\n/).slice(1);
  const part = (name: string) => {
    const at = pieces.indexOf(name);
    return at < 0 ? "" : (pieces[at + 1] ?? "").trim();
  };
  return wordFile({
    body: part("body"),
    styles: part("styles"),
    numbering: part("numbering"),
    footnotes: part("footnotes"),
    links: part("links").split("\n").filter(Boolean),
    title: part("title"),
  });
}
