import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { localLogs, runOnLocalShop } from "./local-script";
import { root } from "./paths";

/**
 * `npm run --silent articles -- import FILE… [--dry-run]`: texts of other programs. A dry run needs no database and
 * prints on its own output only the Markdown.
 */
const rest = process.argv.slice(2);
const wrong = rest.filter((each) => each.startsWith("-") && each !== "--dry-run");
const files = rest.filter((each) => each !== "--dry-run" && !wrong.includes(each));
// The script itself says how it is used when there is no file.
if (rest.includes("--dry-run") || files.length === 0 || wrong.length > 0)
  process.exit(run("backend/src/scripts/import-dry-run.ts", wrong.length > 0 ? [] : files));

importFiles(files).then(
  (complete) => process.exit(complete ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  },
);

function run(script: string, given: string[]): number {
  const child = spawnSync(process.execPath, ["--import", "tsx", path.join(root, script), ...given], {
    cwd: root,
    stdio: "inherit",
  });
  return child.status ?? 1;
}

async function importFiles(paths: string[]): Promise<boolean> {
  const report = path.join(localLogs(), "import-articles.report");
  fs.rmSync(report, { force: true });
  await runOnLocalShop("import-articles", [report, ...paths]);
  const [verdict, ...lines] = fs.readFileSync(report, "utf8").split("\n");
  console.log(lines.join("\n"));
  return verdict === "ok";
}
