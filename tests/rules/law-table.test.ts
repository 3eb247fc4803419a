import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const root = path.resolve(import.meta.dirname, "../..");

test("each line of the law has a test that is there", () => {
  const rows = fs.readFileSync(path.join(root, "docs/law.md"), "utf8").matchAll(/\| `([^`]+)`: (.+?) \|$/gm);
  const named = [...rows].map(([, file = "", words = ""]) => ({ file, words }));
  expect(named.length).toBeGreaterThan(30);
  for (const { file, words } of named)
    expect([file, words, fs.readFileSync(path.join(root, file), "utf8").includes(words)]).toEqual([
      file,
      words,
      true,
    ]);
});
