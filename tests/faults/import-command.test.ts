import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { faultTests, slow } from "../support/after-fault";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";
import { wordpressExport } from "../support/wordpress-export";

faultTests();

const root = path.resolve(import.meta.dirname, "../..");
const count = 12;

/** `npm run articles -- import FILE` in a group of processes of its own. */
function importing(file: string) {
  const { state, storefront, backend } = shopUnderTest();
  const env = { ...process.env, VOLLE_KOM_STATE: state, STOREFRONT_URL: storefront, BACKEND_URL: backend };
  const child = spawn(process.execPath, ["launcher/bootstrap.mjs", "launcher/articles.ts", "import", file], {
    cwd: root,
    env,
    detached: true,
  });
  let out = "";
  child.stdout.on("data", (part: Buffer) => (out += part.toString()));
  child.stderr.on("data", (part: Buffer) => (out += part.toString()));
  const ended = new Promise<{ code: number | null; out: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, out })),
  );
  // With a minus sign: the command and all that it started.
  return { ended, kill: () => void (child.pid && process.kill(-child.pid, "SIGKILL")) };
}

function exported(name: string): string {
  const posts = Array.from({ length: count }, (_, at) => ({
    id: Date.now() + at,
    title: `Gedood ${name} ${at}`,
    slug: `${name}-${at}`,
    content: `<p>De <b>tekst</b> van nummer ${at}.</p>`,
  }));
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "import-")), "export.xml");
  writeFileSync(file, wordpressExport(posts));
  return file;
}

const drafts = (name: string) =>
  rows(
    z.object({ id: z.string(), slug: z.string(), markdown: z.string() }),
    "select id, slug, markdown from article where slug like $1 order by slug",
    [`${name}-%`],
  );
const notes = (name: string) =>
  rows(
    z.object({ article_id: z.string() }),
    "select article_id from imported_text where article_id in (select id from article where slug like $1)",
    [`${name}-%`],
  );

describe("the command that imports is killed, with all that it started", () => {
  test.each([0, 1, count - 1])(
    "once %d drafts are there: each is whole, and the same command again ends it without a double",
    async (moment) => {
      const name = `opdracht-${Date.now()}`;
      const file = exported(name);
      const first = importing(file);
      await eventually(async () => (await drafts(name)).length >= moment, 120_000, 2);
      first.kill();
      await first.ended;
      const half = await drafts(name);
      // A draft that does not know where it came from would be made twice.
      expect(await notes(name)).toHaveLength(half.length);
      for (const { markdown } of half) expect(markdown).toMatch(/^De \*\*tekst\*\* van nummer \d+\.\n$/);

      const again = await importing(file).ended;
      expect(again).toMatchObject({ code: 0, out: expect.stringContaining("opdracht") });
      const all = await drafts(name);
      expect(all).toHaveLength(count);
      expect(all).toEqual(expect.arrayContaining(half));
      expect((await importing(file).ended).out).not.toContain("nieuw, als concept");
      expect(await drafts(name)).toEqual(all);
    },
    slow,
  );
});
