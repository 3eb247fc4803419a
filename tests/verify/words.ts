import fs from "node:fs";
import path from "node:path";
import { declaredNames } from "./declared-names";
import { filesBelow, verdict } from "./our-files";

/**
 * Names use the field's own terms. These words each stood for several things at once, or for one that has a usual
 * name: no file, folder, type, function, class or module-wide constant has one of them in its name (docs/glossary.md).
 */
const refused = new Set([
  "door",
  "doors",
  "room",
  "rooms",
  "shelf",
  "shelves",
  "told",
  "standing",
  "happening",
  "reading",
  "basket",
  "baskets",
  "forgetting",
  "announcing",
  "found",
]);

const exceptions = [
  {
    words: "not found",
    reason: "HTTP's own name for 404, and the name that Next asks of a file and a function",
  },
];

/** The words of a name in kebab-case, camelCase, PascalCase or CAPITALS: "orNotFound" is or, not, found. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}

function refusedWord(name: string): string | undefined {
  const words = exceptions.reduce((rest, each) => rest.replaceAll(each.words, ""), wordsOf(name).join(" "));
  return words.split(" ").find((word) => refused.has(word));
}

const files = filesBelow(process.cwd());
const names = [...new Set(files.flatMap((file) => file.split("/")))];
const inPaths = names.flatMap((name) => {
  const word = refusedWord(name);
  return word ? [`"${word}" in the name of ${files.find((file) => file.split("/").includes(name))}`] : [];
});

const inCode = files
  .filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file))
  .flatMap((file) =>
    declaredNames(file, fs.readFileSync(path.resolve(file), "utf8")).flatMap(({ name, line }) => {
      const word = refusedWord(name);
      return word ? [`"${word}" in the name of ${name} (${file}:${line})`] : [];
    }),
  );

verdict([...inPaths, ...inCode]);
