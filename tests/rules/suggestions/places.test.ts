import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linkSuggestion } from "../../../backend/src/contracts/admin-article";
import { suggestLinks } from "../../../backend/src/domain/editorial/suggest/suggest-links";
import { knowledge, targets } from "./shop-words";

const suggest = (source: string) => suggestLinks(source, targets, knowledge);
const said = (source: string) => suggest(source).map(({ text, handle }) => `${text} → ${handle}`);

/** Pieces of Markdown in which a name stands free, and in which it does not. */
const free = [
  "viscollageen",
  "gras\u00adgevoerde collageen",
  "*gelatinepoeder*",
  "bouillon\nin poedervorm",
  "cr&egrave;me met viscollageen",
  "\\*bottenbouillon\\*",
  "- een lijst met\n  lamsbouillon",
  "collageen (poeder)",
  "🍲 kippenbouillon",
];
const kept = [
  "[viscollageen](https://voorbeeld.be)",
  "`viscollageen`",
  "![viscollageen](a.jpg)",
  "<q>viscollageen</q>",
  '"wij nemen elke dag viscollageen"',
  "viscollageen@voorbeeld.be",
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...free, ...kept), fc.string({ unit: "grapheme", maxLength: 12 })), {
    maxLength: 12,
  })
  .chain((pieces) => fc.constantFrom(" ", "\n", "\n\n", "\r\n\r\n").map((glue) => pieces.join(glue)));

describe("places of suggestions", () => {
  test("are those of the words in the source, one for each target, apart from each other", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const given = [...suggest(source)].sort((a, b) => a.start - b.start);
        for (const [index, { start, end, text }] of given.entries()) {
          expect(source.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(given[index - 1]?.end ?? 0);
        }
        const names = given.map(({ kind, handle }) => `${kind}:${handle}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 150 },
    );
  });

  test.each(kept)("none within %s", (piece) => {
    expect(suggest(`Een zin met ${piece} erin.`)).toEqual([]);
  });

  test.each([
    ["a heading", "# Viscollageen\n\nViscollageen\n===\n"],
    ["a quote", "> viscollageen"],
    ["a block of code", "```\nviscollageen\n```"],
    ["an HTML block", "<div>viscollageen</div>"],
    ["front matter", "---\ntitle: viscollageen\n---\n\nNiets."],
    ["a bold line", "**Wat is viscollageen?**"],
    ["a footnote", "Zin[^1].\n\n[^1]: viscollageen"],
    ["a definition", "[viscollageen]: https://voorbeeld.be"],
    ["a directive of another kind", ":::noot[viscollageen]{a=b}"],
  ])("none within %s", (_, source) => {
    expect(suggest(source)).toEqual([]);
  });

  test("none for what is linked or shown as a card, nor of words that only begin so", () => {
    for (const link of [
      '::product{handle="collageen-vis"}',
      ':product[dit]{handle="collageen-vis"}',
      "[dit](/product/collageen-vis)",
      "[dit](https://volle-kom.be/product/collageen-vis?a=1#b)",
    ])
      expect(said(`${link}\n\nIk neem viscollageen.`)).toEqual([]);
    expect(said("Zie [de lijst](/voedingslijst). Mijn voedingslijst hangt op.")).toEqual([]);
    expect(said("Zie [ander](/product/gelatine). Ik neem viscollageen.")).toEqual([
      "viscollageen → collageen-vis",
    ]);
  });

  test("a byte order mark and carriage returns move nothing", () => {
    const source = "\uFEFF---\r\ntitle: x\r\n---\r\n\r\nIk neem\r\nviscollageen.\r\n";
    const [first] = suggest(source);
    expect(first && source.slice(first.start, first.end)).toBe("viscollageen");
  });

  test("a text as long as the editor takes is read to its end", () => {
    const sentence = "Ik neem viscollageen in de koffie, en bottenbouillon in de pan met wat peper. ";
    const source = `${sentence.repeat(2500)}Daarna gelatinepoeder.`;
    expect(
      suggest(source)
        .map(({ handle }) => handle)
        .sort(),
    ).toEqual(["bottenbouillon-rund", "collageen-vis", "gelatine"]);
  });
});

test("the command prints one JSON object a line and nothing else, and never the file itself", () => {
  const root = path.join(import.meta.dirname, "..", "..", "..");
  const run = (file: string) =>
    execFileSync("npm", ["run", "--silent", "articles", "--", "suggest", file], {
      cwd: root,
      encoding: "utf8",
    });
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-suggest-")), "tekst.md");
  fs.writeFileSync(file, "# Soep\n\nMet 🍲 bouillon in poedervorm, en zelf bouillon trekken.\n");
  const lines = run(file).trimEnd().split("\n");
  expect(lines.map((line) => linkSuggestion.parse(JSON.parse(line)))).toEqual(
    [
      {
        start: 15,
        end: 37,
        text: "bouillon in poedervorm",
        kind: "product",
        handle: "vleesbouillon-kip",
        score: 0.8,
      },
      {
        start: 42,
        end: 63,
        text: "zelf bouillon trekken",
        kind: "article",
        handle: "zelf-bouillon-trekken",
        score: 0.85,
      },
    ].sort((a, b) => b.score - a.score),
  );
  const own = run(path.join(root, "backend", "catalogue", "articles", "zelf-bouillon-trekken.md"));
  expect(own).not.toContain('"handle":"zelf-bouillon-trekken"');
});
