import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "../../launcher/failure";
import { accepts, freePort } from "../../launcher/ports";
import { run, waitUntil, type Running } from "../../launcher/processes";
import type { Switchable } from "./control";

const has = (program: string) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;

function installable(): boolean {
  return process.getuid?.() === 0 && has("apt-get");
}

/**
 * A real Redis for the tests: REDIS_URL, else redis-server on the PATH, else Docker, else Debian's package when
 * root. Where none can be had, one line says what to install; nothing is skipped.
 */
export async function obtainRedis(
  logDir: string,
  given?: string,
): Promise<{ url: string; switchable: Switchable | null; stop(): Promise<void> }> {
  if (given) return { url: given, switchable: null, stop: async () => undefined };
  if (!has("redis-server") && !dockerRuns() && installable()) {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "redis-server"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
    });
  }
  if (!has("redis-server") && !dockerRuns()) {
    throw new StartFailure(
      "The tests need Redis: install redis-server (or Docker), or set REDIS_URL, and run them again.",
    );
  }
  const port = await freePort();
  const dir = path.join(logDir, "redis");
  fs.mkdirSync(dir, { recursive: true });
  const start = async (): Promise<Running> => {
    const own = has("redis-server");
    const running = run({
      name: "redis",
      program: own ? "redis-server" : "docker",
      args: own
        ? ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--appendonly", "yes", "--save", ""]
        : ["run", "--rm", "-p", `127.0.0.1:${port}:6379`, "redis:8-alpine"],
      cwd: dir,
      env: process.env,
      logDir,
    });
    await waitUntil(running, () => accepts("127.0.0.1", port), 60_000);
    return running;
  };
  let running = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    switchable: {
      kill: (signal) => running.kill(signal),
      stop: () => running.stop(),
      start: async () => void (running = await start()),
    },
    stop: () => running.stop(),
  };
}

function dockerRuns(): boolean {
  return spawnSync("docker", ["info"], { stdio: "ignore", timeout: 10_000 }).status === 0;
}
