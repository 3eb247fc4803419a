import { inflateSync } from "node:zlib";

/**
 * The words of a PDF as pdfmake writes one: compressed streams, and fonts whose glyphs have a table of their own.
 * Spaces separate the pieces that were set at once. Not a reader for any other PDF.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  for (const { head } of objects.values())
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.head ?? "")?.[1];
      const stream = objects.get(Number(table))?.stream;
      if (name && stream) fonts.set(name, glyphsOf(stream));
    }
  const pages = [...objects.values()].flatMap(({ stream }) => (stream && / Tf\b/.test(stream) ? stream : []));
  return pages
    .flatMap((page) => wordsOf(page, fonts))
    .join(" ")
    .replace(/\s+/g, " ");
}

interface PdfObject {
  head: string;
  stream: string | null;
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const text = pdf.toString("latin1");
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:endobj|stream\r?\n)/g)) {
    const [whole, id, head = ""] = found;
    const length = /\/Length (\d+)/.exec(head)?.[1];
    const begin = found.index + whole.length;
    const isText = whole.endsWith("endobj") || /\/Subtype|\/FontFile|\/Type \/(XRef|ObjStm)/.test(head);
    const bytes = isText ? null : pdf.subarray(begin, begin + Number(length));
    objects.set(Number(id), { head, stream: bytes && unpacked(bytes, head) });
  }
  return objects;
}

function unpacked(bytes: Buffer, head: string): string {
  return (head.includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
}

/** Which letters each glyph stands for: `<0000> <0002> [<0000> <0046> <0061>]`. */
function glyphsOf(table: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, from = "", , list = ""] of table.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi))
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ""], at) => {
      const units = hex.replaceAll(" ", "").match(/.{4}/g) ?? [];
      glyphs.set(
        Number.parseInt(from, 16) + at,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  return glyphs;
}

function wordsOf(content: string, fonts: Map<string, Map<number, string>>): string[] {
  let font = new Map<number, string>();
  const words: string[] = [];
  for (const [, name, run] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    const hex = [...(run ?? "").matchAll(/<([0-9a-f]*)>/gi)].map(([, digits = ""]) => digits).join("");
    if (run)
      words.push(
        (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? "").join(""),
      );
  }
  return words;
}
