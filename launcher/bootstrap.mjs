// The first step of every npm script: plain JavaScript, because nothing is installed yet on a fresh clone.
// Installs what is locked when node_modules does not match package-lock.json, then runs the TypeScript command.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "..");
const stampFile = path.join(root, "node_modules", ".volle-kom-install");
const bytesToInstall = 3 * 1024 ** 3;

const fail = (line) => {
  console.error(line);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: Volle Kom needs Node 20.19 or newer (https://nodejs.org).`);
}

const locked = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .digest("hex");
const installed = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";

if (installed !== locked) {
  const free = statfsSync(root);
  if (free.bavail * free.bsize < bytesToInstall) {
    fail("The disk is nearly full: the installation needs about 3 GB of free space.");
  }
  console.error("· Installing the locked packages (about two minutes, once) …");
  const npm = process.env.npm_execpath;
  const command = npm
    ? [process.execPath, [npm, "ci"]]
    : [process.platform === "win32" ? "npm.cmd" : "npm", ["ci"]];
  const result = spawnSync(command[0], [...command[1], "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: !npm && process.platform === "win32",
  });
  if (result.status !== 0)
    fail("npm ci failed; the lines above say why. Run the same command again once that is mended.");
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, locked);
}

const [command, ...rest] = process.argv.slice(2);
if (!command || !existsSync(path.join(root, command))) fail(`Unknown command: ${command ?? "(none)"}`);
const child = spawn(process.execPath, ["--import", "tsx", path.join(root, command), ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", NEXT_TELEMETRY_DISABLED: "1" },
});
// Ctrl-C reaches the child by itself (same terminal); a kill sent to this process alone must be passed on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
