import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { flags, positionals, seed, type Suite } from "./flags";

const rounds = z.coerce.number().int().min(1).max(100).parse(flags.times);
export const root = path.resolve(import.meta.dirname, "..");
/** The folder of this run: states, logs and results. */
export const work = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-test-"));
fs.chmodSync(work, 0o755);
const jestResult = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), invocations: z.number().optional() }),
      ),
    }),
  ),
});
export const totals = { passed: 0, failed: 0, skipped: 0 };
/** Suites that were not green. */
export const broken: string[] = [];
/** Tests in a browser that failed once and then passed. */
export const secondTry: string[] = [];

/** Runs Node to its end. @returns its exit code */
export function node(args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.once("exit", (code) => resolve(code ?? 1));
    child.once("error", () => resolve(1));
  });
}

let runsOfJest = 0;

/** A word narrows the suite to the test files that have it in their name. */
export const patternsOf = (folder: string, words = positionals) =>
  words.length > 0 ? words.map((word) => `tests/${folder}/.*${word}`) : [`tests/${folder}/`];

export interface Counted {
  passed: number;
  failed: number;
}

/** All rounds of a suite, or of some of its files, on whatever shop `env` names. */
export async function jest(
  folder: string,
  suite: Suite | "scale",
  env: NodeJS.ProcessEnv = {},
  patterns = patternsOf(folder),
): Promise<Counted> {
  const counted: Counted = { passed: 0, failed: 0 };
  console.log(`${suite}: begins after ${Math.round(process.uptime() / 6) / 10} min`);
  for (let round = 1; round <= rounds; round++) {
    const { passed, failed } = await jestOnce(suite, env, patterns);
    counted.passed += passed;
    counted.failed += failed;
    if (rounds > 1) console.log(`${suite}, round ${round} of ${rounds}: ${passed} passed, ${failed} failed`);
  }
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  return counted;
}

async function jestOnce(
  suite: Suite | "scale",
  env: NodeJS.ProcessEnv,
  patterns: string[],
): Promise<Counted> {
  const output = path.join(work, `${suite}-${++runsOfJest}.json`);
  const args = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  const bin = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const jestArgs = [
    "-c",
    "tests/jest.config.mjs",
    ...patterns,
    "--forceExit",
    "--json",
    "--outputFile",
    output,
  ];
  const oneByOne = ["http", "journeys", "money", "http-redis", "scale", "faults", "purchases"];
  if (oneByOne.includes(suite)) jestArgs.push("--runInBand");
  else jestArgs.push("--maxWorkers", "2");
  if (suite === "journeys")
    jestArgs.push("--setupFilesAfterEnv", path.join(root, "tests/support/second-try.ts"));
  if (flags.t) jestArgs.push("-t", flags.t);
  const code = await node([...args, bin, ...jestArgs], { ...env, SEED: seed, TZ: "Europe/Brussels" });
  const result = fs.existsSync(output) ? jestResult.parse(JSON.parse(fs.readFileSync(output, "utf8"))) : null;
  if (!flags.t) totals.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  for (const { fullName, status, invocations = 1 } of (result?.testResults ?? []).flatMap(
    (file) => file.assertionResults,
  ))
    if (status === "passed" && invocations > 1) secondTry.push(fullName);
  if (code !== 0 || !result) broken.push(suite);
  return { passed: result?.numPassedTests ?? 0, failed: result?.numFailedTests ?? 0 };
}
