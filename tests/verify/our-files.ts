import fs from "node:fs";
import path from "node:path";

/** What is ours in the repository: every workspace, the documentation and the configuration beside them. */
const notOurs = new Set([
  "node_modules",
  ".git",
  ".local",
  ".next",
  ".next-test",
  ".medusa",
  "dist",
  "coverage",
]);

/** Every file of ours below `root`, as a path from it with "/" between its parts, in order of its name. */
export function filesBelow(root: string, folder = ""): string[] {
  const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !notOurs.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(root, name) : [name];
    });
}

/** Prints what is wrong, a line each, and ends the process as a check of `npm run verify` ends. */
export function verdict(problems: string[]): never {
  for (const problem of problems) console.log(problem);
  process.exit(problems.length === 0 ? 0 : 1);
}
