import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import {
  articleFrontMatter,
  foodListFile,
  pageFrontMatter,
  type FoodListFile,
} from "../../backend/src/contracts/catalogue-file";
import { dayOf } from "../../backend/src/domain/editorial/export/article-front";
import { foodListYaml } from "../../backend/src/domain/editorial/export/food-list-yaml";
import { markdownWith } from "../../backend/src/domain/editorial/export/text-file";
import { loadOutcome } from "../../backend/src/domain/editorial/import/load-outcome";
import { movedFiles } from "../../backend/src/domain/editorial/import/moved-files";
import { splitFrontMatter } from "../../backend/src/scripts/catalogue/markdown-file";
import { openText } from "../../backend/src/admin/article-editor/markdown/document";
import { seed } from "../support/seed";

const catalogue = path.resolve(import.meta.dirname, "..", "..", "backend", "catalogue");
const read = (file: string) => fs.readFileSync(path.join(catalogue, file), "utf8");
const namesIn = (folder: string) =>
  fs.readdirSync(path.join(catalogue, folder)).map((name) => `${folder}/${name}`);

const state = fc.constantFrom("a", "b", "c");
const perhaps = fc.option(state, { nil: null });

test("a load changes only what nobody changed since the last load", () => {
  fc.assert(
    fc.property(state, perhaps, perhaps, fc.boolean(), (file, shop, loaded, isBeingChanged) => {
      const outcome = loadOutcome({ file, shop, loaded }, isBeingChanged);
      const isOwners = shop !== null && shop !== loaded && shop !== file;
      if (isOwners || (shop !== null && isBeingChanged && !(shop === file && shop === loaded)))
        expect(outcome).toBe("edited");
      else if (shop === null) expect(outcome).toBe("created");
      else expect(["unchanged", "updated"]).toContain(outcome);
    }),
    { seed },
  );
});

test("a file with a new name is the one with the same address, title or text; a new text is new", () => {
  const text = (name: string, title: string, body: string) => ({
    file: `articles/${name}.md`,
    slug: name,
    title,
    body,
  });
  const gone = [
    text("een", "Een", "Tekst een."),
    text("twee", "Twee", "Tekst twee."),
    text("drie", "Drie", ""),
  ];
  const fresh = [
    text("2", "Twee", "Anders."),
    text("1", "Anders", "\nTekst een.\n"),
    text("vier", "Vier", ""),
  ];
  expect([...movedFiles(gone, fresh)]).toEqual([
    ["articles/twee.md", "articles/2.md"],
    ["articles/een.md", "articles/1.md"],
  ]);
});

test("every article and page, written with what it says already, is byte for byte its file", () => {
  for (const file of [...namesIn("articles"), ...namesIn("pages")]) {
    const source = read(file);
    const { front, body } = splitFrontMatter(source);
    expect(markdownWith(source, front as Record<string, unknown>, body)).toBe(source);
  }
});

test("every page opened in the editor and saved keeps its bytes, with its markers", () => {
  for (const file of namesIn("pages")) {
    const { body } = splitFrontMatter(read(file));
    const text = openText(body);
    expect(text.save(text.doc)).toBe(body);
  }
});

const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

test("a page with any words, new or changed, is read from its file as it was written", () => {
  const front = fc.record({ title: line, intro: line, updated: fc.constant("2026-11-30") });
  const body = fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replace(/\r/g, ""));
  fc.assert(
    fc.property(front, body, fc.boolean(), (words, text, isNew) => {
      const written = markdownWith(isNew ? null : read("pages/contact.md"), words, text);
      const again = splitFrontMatter(written);
      expect(again.body).toBe(text);
      expect(pageFrontMatter.parse(again.front)).toEqual(words);
    }),
    { seed },
  );
});

const source = read("voedingslijst.yaml");
const list = foodListFile.parse(parse(source));
const item = fc.record(
  {
    name: line,
    look_for: line,
    where: line,
    why: line,
    brand: line,
    link: fc.constant("https://voorbeeld.be/a"),
  },
  { requiredKeys: ["name", "look_for", "where", "why"] },
);
const change = fc.record({ group: fc.nat(6), at: fc.nat(12), item: fc.option(item, { nil: null }) });

/** Puts an item in, or takes one out; a group keeps at least one. */
function changed(
  before: FoodListFile,
  {
    group,
    at,
    item: added,
  }: { group: number; at: number; item: FoodListFile["groups"][number]["items"][number] | null },
) {
  const groups = structuredClone(before.groups);
  const items = groups[group % groups.length]?.items ?? [];
  if (added) items.splice(at % (items.length + 1), 0, added);
  else if (items.length > 1) items.splice(at % items.length, 1);
  return { ...before, groups };
}

test("the food list unchanged is its file; with any changes it is read as it was written, and the rest keeps its lines", () => {
  expect(foodListYaml(source, list)).toBe(source);
  const isKnown = (text: string) => source.split("\n").includes(text);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), fc.boolean(), (changes, isNew) => {
      const after = changes.reduce(changed, list);
      const written = foodListYaml(isNew ? null : source, after);
      expect(foodListFile.parse(parse(written))).toEqual(after);
      if (isNew) return;
      const added = changes.filter((each) => each.item).length;
      expect(written.split("\n").filter((text) => !isKnown(text)).length).toBeLessThanOrEqual(added);
    }),
    { seed, numRuns: 40 },
  );
});

test("a day is written as a day, and what was published from the Admin as its moment", () => {
  expect(dayOf("2026-11-12T05:00:00.000Z")).toBe("2026-11-12");
  expect(dayOf("2026-11-12T14:03:00.000Z")).toBe("2026-11-12T14:03:00.000Z");
});

test("an article that readers see must have what they see; a draft need not", () => {
  const front = { title: "Een", summary: "", theme: "", seo: { title: "", description: "" } };
  const lacking = articleFrontMatter.safeParse(front).error?.issues.map(({ path: [field] }) => field);
  expect(lacking).toEqual(["published", "image", "summary", "theme"]);
  expect(articleFrontMatter.safeParse({ ...front, draft: true }).success).toBe(true);
});
