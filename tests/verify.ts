import { spawn } from "node:child_process";
import path from "node:path";

/** `npm run verify`: types, lint, imports, names, documents, formatting and dead code. Everything is checked, then the verdict. */
const root = path.resolve(import.meta.dirname, "..");
const bin = (name: string, file: string) => path.join(root, "node_modules", name, file);
/** TypeScript 7 checks types three times faster; what needs the compiler's API (builds, `declared-names.ts`) has version 5 yet. */
const tsc = bin("typescript-native", "bin/tsc");
const tsx = bin("tsx", "dist/cli.mjs");
const checks: [string, string[]][] = [
  ["types: backend", [tsc, "--noEmit", "-p", "backend"]],
  ["types: launcher", [tsc, "--noEmit", "-p", "launcher"]],
  ["types: Stripe stand-in", [tsc, "--noEmit", "-p", "stripe-stand-in"]],
  ["types: drawings", [tsc, "--noEmit", "-p", "drawings"]],
  ["types: storefront", [tsc, "--noEmit", "-p", "storefront"]],
  ["types: tests", [tsc, "--noEmit", "-p", "tests"]],
  ["lint", [bin("oxlint", "bin/oxlint"), "."]],
  ["imports between folders", [tsx, "tests/verify/imports.ts"]],
  ["words in names", [tsx, "tests/verify/words.ts"]],
  ["paths in documents", [tsx, "tests/verify/document-paths.ts"]],
  [
    "format",
    // What did not change since the last time is not looked at again (node_modules/.cache/prettier).
    [
      bin("prettier", "bin/prettier.cjs"),
      "--check",
      "--cache",
      "--cache-strategy",
      "content",
      "--log-level",
      "warn",
      ".",
    ],
  ],
  ["compose file", [bin("dclint", "bin/dclint.cjs"), "--max-warnings", "0", "."]],
  ["catalogue files", [tsx, "backend/src/scripts/check-catalogue.ts"]],
  ["dead code", [bin("knip", "bin/knip.js")]],
];

function check([name, args]: [string, string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    const began = Date.now();
    let output = "";
    const child = spawn(process.execPath, args, { cwd: root });
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("exit", (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

const queue = [...checks];
const verdicts: boolean[] = [];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) verdicts.push(await check(next));
};
await Promise.all([worker(), worker()]);
process.exit(verdicts.every(Boolean) ? 0 : 1);
