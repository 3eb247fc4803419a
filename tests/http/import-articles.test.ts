import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { sourceOf } from "../rules/import/imported-files";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const root = path.resolve(import.meta.dirname, "../..");

/** `npm run articles -- import …` on the shop under test, as its owner types it. */
function importing(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const { state, storefront, backend } = shopUnderTest();
  const env = { ...process.env, VOLLE_KOM_STATE: state, STOREFRONT_URL: storefront, BACKEND_URL: backend };
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ["launcher/bootstrap.mjs", "launcher/articles.ts", "import", ...args],
      { cwd: root, env },
      (error, out, said) => resolve({ code: error ? 1 : 0, out, said }),
    ),
  );
}

const listed = z.object({
  articles: z.array(z.looseObject({ id: z.string(), slug: z.string(), status: z.string() })),
});

async function imported() {
  const { articles } = listed.parse((await admin("GET", "/articles?limit=200")).body);
  return articles.filter(({ slug }) => /^(bottensoep|gutenberg-proef|zout-in-bouillon)/.test(slug));
}

test("texts are imported once, as drafts, and a file that is none is named", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "import-"));
  for (const name of ["wordpress-export.xml", "word-365-nederlands.docx.xml"]) {
    const file = sourceOf(name);
    writeFileSync(path.join(folder, file.name), file.bytes);
  }
  const dry = await importing(folder, "--dry-run");
  expect(dry).toMatchObject({ code: 0, out: expect.stringContaining("<!-- zout-in-bouillon.md -->") });
  expect(await imported()).toEqual([]);

  const first = await importing(folder);
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining("nieuw, als concept") });
  const drafts = await imported();
  expect(drafts.map(({ status }) => status)).toEqual(["draft", "draft", "draft"]);

  const broken = path.join(folder, "virus.docx");
  writeFileSync(broken, "MZ\u0000\u0001");
  const again = await importing(folder);
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining("virus.docx: is geen tekst") });
  expect(again.out).not.toContain("nieuw, als concept");
  expect(await imported()).toEqual(drafts);
}, 600_000);
