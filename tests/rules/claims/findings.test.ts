import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkClaims } from "../../../backend/src/shared/claims/check-claims";
import { labelledSentences } from "./labelled-sentences";

const root = path.resolve(import.meta.dirname, "..", "..", "..");
const sentences = labelledSentences("tuned.txt").map(({ sentence }) => sentence);

describe("a finding", () => {
  test("names its place in the text, the reason, the article and what to say instead", () => {
    const text = "Lekker. Dit poeder pakt al je dármklachten aan, echt.";
    const [finding, ...others] = checkClaims(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      category: "medical",
      severity: "forbidden",
      text: "pakt al je dármklachten aan",
    });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
    expect(finding?.source).toContain("1169/2011");
    expect(finding?.reason).not.toBe("");
    expect(finding?.suggestion).not.toBe("");
  });

  test("is where its words are, whatever stands around it", () => {
    const piece = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: "grapheme", maxLength: 12 }));
    const texts = fc
      .array(piece, { maxLength: 8 })
      .chain((pieces) => fc.constantFrom(" ", "\n", "\n\n", " | ").map((glue) => pieces.join(glue)));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, text: words } of checkClaims(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("of a listed claim names the condition and the official words", () => {
    const [finding] = checkClaims("Zink draagt bij tot de instandhouding van normale nagels.");
    expect(finding).toMatchObject({ category: "listed", severity: "conditional" });
    expect(finding?.reason).toContain("15 % van de referentie-inname");
    expect(finding?.suggestion).toContain("de instandhouding van normale nagels");
  });

  test.each([
    ["Collageen helpt tegen artrose.", "Collageen helpt niet tegen artrose."],
    ["Onze bouillon geneest een verkoudheid.", "Laat de genezen ham rusten."],
    ["Collageen maakt je huid mooier.", "Er is geen bewijs dat collageen je huid mooier maakt."],
    ["Het pakt darmklachten aan.", "De buurvrouw pakt het pakje aan."],
    ["Goed voor je gewrichten.", 'De zin "goed voor je gewrichten" is een verboden claim.'],
  ])("in “%s”, none in “%s”", (claim, none) => {
    expect(checkClaims(claim)).not.toEqual([]);
    expect(checkClaims(none)).toEqual([]);
  });
});

describe("npm run claims -- check FILE", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "claims-"));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  const options = { cwd: folder, encoding: "utf8" } as const;
  const args = (name: string) => ["--prefix", root, "run", "--silent", "claims", "--", "check", name];

  test("one object a line, counted from 1, and 1 at the end when something is forbidden", () => {
    write("texts.txt", "Lost op in koffie.\n\nCollageen helpt tegen artrose.\n");
    const { status, stdout } = spawnSync("npm", args("texts.txt"), options);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { line: number; findings: object[] });
    expect(lines.map(({ line, findings }) => [line, findings.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
    expect(Object.keys(lines[2]?.findings[0] ?? {})).toEqual([
      "category",
      "severity",
      "start",
      "end",
      "text",
      "reason",
      "source",
      "suggestion",
    ]);
    expect(status).toBe(1);
  });

  test("0 at the end when what it found is conditional", () => {
    write("listed.txt", "Eiwitten dragen bij tot de instandhouding van spiermassa.");
    expect(JSON.parse(execFileSync("npm", args("listed.txt"), options))).toMatchObject({ line: 1 });
  });
});
