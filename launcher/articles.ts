import { spawn } from "node:child_process";
import path from "node:path";
import { backendDir, fromCaller, root } from "./paths";

/** What each first word of `npm run articles -- …` runs; without one, the articles and pages are loaded. */
const commands: Record<string, string[]> = {
  import: [path.join(root, "launcher", "import-articles.ts")],
  suggest: [path.join(backendDir, "src", "scripts", "suggest-links.ts")],
};
const load = [path.join(root, "launcher", "script.ts"), "load-articles"];

const [word = "", ...rest] = process.argv.slice(2);
const command = commands[word];
const args = command ? [...command, ...rest.map(fromCaller)] : [...load, ...process.argv.slice(2)];

const child = spawn(process.execPath, ["--import", "tsx", ...args], { cwd: root, stdio: "inherit" });
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
