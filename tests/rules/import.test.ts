import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { importFile } from "../../backend/src/domain/editorial/import/import-file";
import { parseMarkdown } from "../../backend/src/modules/editorial/markdown";
import { expected, printed, sourceOf, sources } from "./import/imported-files";
import { measure, partsOf } from "./import/measure";

const body = (file: string) => file.replace(/^---\n[\s\S]*?\n---\n/, "");
const fromText = async (text: string, name = "tekst.txt") => {
  const { documents } = await importFile({ name, bytes: strToU8(text) });
  return documents[0]?.markdown ?? "";
};
const refusal = (bytes: Uint8Array, name = "x") => importFile({ name, bytes });

describe("messy documents become the Markdown that lies beside them", () => {
  test("there are at least twelve", () => expect(sources.length).toBeGreaterThanOrEqual(12));

  test.each(sources)("%s", async (name) => {
    const [is, should] = [await printed(name), expected(name)];
    const measured = measure(body(is), body(should));
    expect(measured.words).toBeGreaterThanOrEqual(0.95);
    expect(measured).toMatchObject({ missing: [], debris: [] });
    expect(is).toBe(should);
  });

  test.each(sources)("%s: readers get the words that were imported", async (name) => {
    const { documents } = await importFile(sourceOf(name));
    for (const { markdown } of documents) {
      const shown = parseMarkdown(markdown).text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const missing = partsOf(markdown).words.filter((word) => !shown.some((each) => each === word));
      expect(missing).toEqual([]);
    }
  });

  test("none holds what surrounds an article", async () => {
    const debris =
      /accepteren|cookies op|deel dit|facebook|pinterest|nieuwsbrief|lees meer|spring naar|reacties|©\s*20\d\d|<script|function\(|&nbsp;|mso-|\[\/?vc_|wp:/i;
    for (const name of sources) expect([name, debris.exec(body(await printed(name)))]).toEqual([name, null]);
  });

  test.each(sources)("%s: imported again from its own Markdown, it is the same", async (name) => {
    const { documents } = await importFile(sourceOf(name));
    for (const { markdown } of documents)
      expect(partsOf(await fromText(markdown, "weer.md"))).toEqual(partsOf(markdown));
  });
});

describe("a WordPress export", () => {
  test("gives dates, slugs, old addresses, categories and drafts, and says what it leaves", async () => {
    const { documents, skipped } = await importFile(sourceOf("wordpress-export.xml"));
    expect(documents.map(({ source, slug, status, published }) => [source, slug, status, published])).toEqual(
      [
        ["https://soepenzo.be/?p=40", "bottensoep", "published", "2019-04-02"],
        ["https://soepenzo.be/?p=77", "gutenberg-proef", "draft", "2024-05-01"],
      ],
    );
    expect(documents[0]).toMatchObject({
      author: "Ann De Smet",
      categories: ["Soep"],
      oldPaths: ["/2019/04/bottensoep/", "/2019/04/botten-soep/", "/?p=40"],
    });
    expect(skipped).toEqual([
      { kind: "attachment", count: 2 },
      { kind: "nav_menu_item", count: 1 },
    ]);
  });
});

describe("rules of the text", () => {
  test("numbers on lines of their own keep the paragraphs below them", async () => {
    const markdown = await fromText(
      "Soep koken in stappen\n\n1. Snij alles\n\nDoe dat klein.\n\n2. Kook alles\n\nEen uur lang.\n\nEet smakelijk.",
    );
    expect(markdown).toBe(
      "1. Snij alles\n\n   Doe dat klein.\n\n2. Kook alles\n\n   Een uur lang.\n\nEet smakelijk.\n",
    );
  });

  test("a day in a sentence, a year with a point and a lone number stay words", async () => {
    const markdown = await fromText(
      "Een kop\n\nOp 21-03-2024 was het zover.\n\n2024. Het jaar begon.\n\n- dat weet je\n",
    );
    expect(markdown).toContain("Op 21-03-2024 was het zover.");
    expect(markdown).toContain("2024\\. Het jaar begon.");
  });

  test("a picture within a page is kept as a file", async () => {
    const dot =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const html = `<p>Een zin met een plaatje.</p><img alt="Punt" src="data:image/png;base64,${dot}">`;
    const { documents } = await importFile({ name: "a.html", bytes: strToU8(html) });
    expect(documents[0]?.pictures).toMatchObject([{ alt: "Punt", bytes: expect.any(Buffer) }]);
  });
});

describe("what cannot be imported is refused with its reason", () => {
  test.each([
    ["empty", new Uint8Array(0)],
    ["empty", strToU8(" \n \n")],
    ["too_large", new Uint8Array(50 * 1024 * 1024)],
    ["unknown_kind", strToU8("MZ\u0090\u0000\u0003")],
    ["unknown_kind", strToU8("%PDF-1.7")],
    ["unknown_kind", zipSync({ "a.txt": strToU8("x") })],
    ["old_word", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ["broken_zip", strToU8("PK\u0003\u0004 and nothing more")],
    ["broken_docx", zipSync({ "word/document.xml": strToU8("no xml") })],
    ["broken_export", strToU8('<?xml version="1.0"?><rss><nothing/></rss>')],
    ["too_deep", strToU8(`<html><body>${"<div>".repeat(30_000)}x`)],
    ["no_text", strToU8("<!doctype html><html><body><nav>Home</nav></body></html>")],
  ])("%s", async (reason, bytes) => {
    await expect(refusal(bytes)).rejects.toMatchObject({ reason });
  });

  test("a zip that unpacks to very much is not unpacked", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(160 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(refusal(bomb, "bom.docx")).rejects.toMatchObject({ reason: "zip_too_large" });
  });
});
