import fs from "node:fs";
import { expect, test } from "@jest/globals";
import { z } from "zod";

const text = fs.readFileSync("docs/owner.md", "utf8");
const rows = text.split("\n").filter((line) => /^\| \d+ /.test(line));

const messages = "backend/src/admin/messages";
const routes = "backend/src/admin/routes";
const medusa = "node_modules/@medusajs/dashboard/src/i18n/translations/nl.json";
const parsed = (file: string): unknown => JSON.parse(fs.readFileSync(file, "utf8"));

function sentencesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const inner = z.record(z.string(), z.unknown()).safeParse(value);
  return inner.success ? Object.values(inner.data).flatMap(sentencesIn) : [];
}

const labels = fs
  .readdirSync(routes)
  .map((folder) => `${routes}/${folder}/page.tsx`)
  .filter((file) => fs.existsSync(file))
  .flatMap((file) => /label: "([^"]+)"/.exec(fs.readFileSync(file, "utf8"))?.[1] ?? []);
const said = [
  ...fs.readdirSync(messages).map((file) => parsed(`${messages}/${file}`)),
  parsed(medusa),
  labels.join("\n"),
]
  .flatMap(sentencesIn)
  .join("\n");

test("sixty tasks and more, each with its place, its clicks and whether it needs more than the Admin", () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows.map((row) => Number(/\d+/.exec(row)))).toEqual(rows.map((_, at) => at + 1));
  for (const row of rows) expect(row).toMatch(/\| (\d+( of \d+)? \| nee|\| ja) \|$/);
});

test("the words of each place are those of the screens", () => {
  const places = rows.filter((row) => row.endsWith("nee |")).map((row) => row.split(" | ")[2] ?? "");
  const words = [...new Set(places.flatMap((place) => place.match(/\*[^*]+\*/g) ?? []))];
  expect(words.length).toBeGreaterThan(60);
  const isSaid = (word: string) =>
    new RegExp(
      word
        .slice(1, -1)
        .split("…")
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join(".*"),
    ).test(said);
  expect(words.filter((word) => !isSaid(word))).toEqual([]);
});
