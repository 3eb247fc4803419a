import fs from "node:fs";
import path from "node:path";

/** The last words of each process, when something failed: on a machine that is gone, nothing else is left. */
export function showLogs(logDir: string): void {
  for (const name of [
    "backend.log",
    "backend-2.log",
    "worker.log",
    "storefront.log",
    "stripe-stand-in.log",
  ]) {
    const file = path.join(logDir, name);
    if (!fs.existsSync(file)) continue;
    console.log(`--- ${name}\n${fs.readFileSync(file, "utf8").split("\n").slice(-60).join("\n")}`);
  }
}
