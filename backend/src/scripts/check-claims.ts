import fs from "node:fs";
import path from "node:path";
import { checkClaims } from "../shared/claims/check-claims";
import { messageOf } from "../shared/message-of";

/**
 * `npm run --silent claims -- check FILE`: one text a line in, one JSON object a line out, with what each text says that
 * the law on food forbids or allows on a condition. Ends with 1 when anything is forbidden. Needs no database.
 */
function main([command, file]: string[]): void {
  if (command !== "check" || !file) throw new Error("Usage: npm run --silent claims -- check FILE");
  // npm runs commands in the repository's root: a path is meant from where the command was typed.
  const text = fs.readFileSync(path.resolve(process.env.INIT_CWD ?? process.cwd(), file), "utf8");
  const texts = text
    .replace(/^\uFEFF/, "")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  for (const [at, each] of texts.entries()) {
    const findings = checkClaims(each);
    console.log(JSON.stringify({ line: at + 1, findings }));
    if (findings.some(({ severity }) => severity === "forbidden")) process.exitCode = 1;
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
