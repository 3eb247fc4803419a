import { spawnSync } from "node:child_process";
import path from "node:path";
import { backendDir, root } from "./paths";
import { printReport } from "./report";

/**
 * `npm run claims`: reads every text of the local shop, prints what each claims, and ends with 1 when readers see what
 * is forbidden. `npm run claims -- check FILE` needs no database: what each line of a file says.
 */
const [command = "report", ...rest] = process.argv.slice(2);
if (command === "report" && rest.length === 0) printReport("report-claims");
else process.exit(check([command, ...rest]));

function check(args: string[]): number {
  const script = path.join(backendDir, "src", "scripts", "check-claims.ts");
  const child = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return child.status ?? 1;
}
