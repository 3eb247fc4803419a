import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { checkClaims } from "../../../backend/src/shared/claims/check-claims";

const catalogue = path.resolve(import.meta.dirname, "..", "..", "..", "backend", "catalogue");

const notShown = new Set(["README.md", "words.yaml"]);

test.each(["articles", "pages", "products", ""])(
  "the shop's own texts claim nothing: catalogue/%s",
  (folder) => {
    const directory = path.join(catalogue, folder);
    const files = fs
      .readdirSync(directory)
      .filter((name) => /\.(md|yaml)$/.test(name) && !notShown.has(name));
    expect(files.length).toBeGreaterThan(0);
    const forbidden = files.flatMap((name) =>
      checkClaims(fs.readFileSync(path.join(directory, name), "utf8"))
        .filter(({ severity }) => severity === "forbidden")
        .map(({ category, text }) => `${name}  ${category}: ${text}`),
    );
    expect(forbidden).toEqual([]);
  },
);
