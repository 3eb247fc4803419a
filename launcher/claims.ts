import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { localLogs, runOnLocalShop } from "./local-script";
import { backendDir, root } from "./paths";

/**
 * `npm run claims`: reads every text of the local shop, prints what each claims, and ends with 1 when readers see what
 * is forbidden. `npm run claims -- check FILE` needs no database: what each line of a file says.
 */
const [command = "report", ...rest] = process.argv.slice(2);
if (command === "report" && rest.length === 0)
  report().then(
    (isClean) => process.exit(isClean ? 0 : 1),
    (error: unknown) => {
      console.error(error instanceof StartFailure ? error.message : error);
      process.exit(2);
    },
  );
else process.exit(check([command, ...rest]));

async function report(): Promise<boolean> {
  const file = path.join(localLogs(), "claims.report");
  fs.rmSync(file, { force: true });
  await runOnLocalShop("report-claims", [file]);
  const [verdict, ...lines] = fs.readFileSync(file, "utf8").split("\n");
  console.log(lines.join("\n").trim());
  return verdict === "ok";
}

function check(args: string[]): number {
  const script = path.join(backendDir, "src", "scripts", "check-claims.ts");
  const child = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return child.status ?? 1;
}
