import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { filesBelow } from "../verify/our-files";

/** `npm run verify` fails on an offence: each is planted in a copy of the repository's own sources. */
const root = path.resolve(import.meta.dirname, "..", "..");
let copy = "";

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-verify-"));
  // Of a picture or a font its name is enough.
  const nameOnly = /\.(webp|avif|jpe?g|png|pdf|woff2?)$/;
  for (const file of filesBelow(root)) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    if (nameOnly.test(file)) fs.writeFileSync(path.join(copy, file), "");
    else fs.copyFileSync(path.join(root, file), path.join(copy, file));
  }
  fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
});

afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function check(name: string): { passed: boolean; output: string } {
  const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `tests/verify/${name}.ts`], {
    cwd: copy,
  });
  return { passed: status === 0, output: `${stdout.toString()}${stderr.toString()}` };
}

/** What the check says once these lines were added to these files; they are as they were afterwards. */
function checkWith(name: string, planted: Record<string, string>): string {
  const before = new Map<string, string | null>();
  for (const [file, text] of Object.entries(planted)) {
    const at = path.join(copy, file);
    before.set(at, fs.existsSync(at) ? fs.readFileSync(at, "utf8") : null);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, `${text}\n${before.get(at) ?? ""}`);
  }
  const { passed, output } = check(name);
  for (const [at, text] of before) {
    if (text === null) fs.rmSync(at);
    else fs.writeFileSync(at, text);
  }
  expect(passed).toBe(false);
  return output;
}

test.each(["imports", "words", "document-paths"])("%s: what is here passes", (name) => {
  expect(check(name)).toEqual({ passed: true, output: "" });
});

const importing = (target: string) => `import "${target}";`;

test("imports: upwards, sideways, and two folders in a circle fail, though no two files are in one", () => {
  const wrong = [
    ["domain/cart", "../../workflows/save-article", "backend-layers: domain"],
    ["workflows", "../jobs/delete-abandoned", "backend-layers: workflows"],
    ["modules/vat", "../../domain/vat/rates-on", "backend-layers: modules"],
    ["modules/vat", "../mail/service", "modules-are-independent"],
    ["shared", "../modules/mail/service", "backend-layers: shared"],
    ["admin/widgets", "../../domain/vat/rates-on", "admin-sees-no-server"],
  ].map(([folder, target = "", rule], index) => {
    const file = `backend/src/${folder}/planted-${index}.ts`;
    return { file, text: importing(target), said: `${rule}: ${file} → ` };
  });
  const circles = ["backend/src/domain", "backend/src/api", "storefront", "tests"];
  const output = checkWith("imports", {
    ...Object.fromEntries(wrong.map(({ file, text }) => [file, text])),
    ...Object.fromEntries(
      circles.flatMap((folder) => [
        [`${folder}/planted-a/in/one.ts`, importing("../../planted-b/in/one")],
        [`${folder}/planted-a/out/two.ts`, "export {};"],
        [`${folder}/planted-b/in/one.ts`, "export {};"],
        [`${folder}/planted-b/out/two.ts`, importing("../../planted-a/out/two")],
      ]),
    ),
  });
  for (const { said } of wrong) expect(output).toContain(said);
  for (const folder of circles)
    expect(output).toContain(`circle of folders in ${folder}: planted-a → planted-b`);
  expect(output).not.toContain("no-circles");
});

test("words: one in the name of a file, a folder, a type, a function or a constant fails", () => {
  const output = checkWith("words", {
    "backend/src/shared/back-door.ts": "export {};",
    "tests/rooms/planted.ts": "export {};",
    "backend/src/shared/planted.ts": [
      "export interface CartStanding { open: boolean }",
      "const toldReader = 1;",
      "export default class { announcing() { function reading() {} return reading; } }",
      "export const findOrder = () => { const found = toldReader; return found; };",
    ].join("\n"),
  });
  for (const name of ["back-door.ts", "rooms", "CartStanding", "toldReader", "announcing", "reading"])
    expect(output).toMatch(new RegExp(`in the name of \\S*${name}`));
  expect(output.trim().split("\n")).toHaveLength(6);
});

test("document-paths: a README that names a missing folder fails: in a sentence, a link, a drawn tree", () => {
  const lines = [
    "The rules lie in `backend/src/gone-folder/`, [here](docs/gone-page.md), and in `gone-file.ts`.",
    "```",
    "backend/       what it holds",
    "  gone-tree/   what it held",
    "  src/         domain · gone-word",
    "```",
  ];
  const output = checkWith("document-paths", { "README.md": lines.join("\n") });
  const missing = output.match(/README\.md:\d+ names \S+/g);
  expect(missing).toEqual([
    "README.md:1 names backend/src/gone-folder/,",
    "README.md:1 names gone-file.ts,",
    "README.md:1 names docs/gone-page.md,",
    "README.md:4 names backend/gone-tree/,",
    "README.md:5 names backend/src/gone-word/,",
  ]);
});
