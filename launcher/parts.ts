import path from "node:path";
import { backendDir, builtBackendDir, storefrontDir } from "./paths";
import { answers, run, waitUntil, type Running } from "./processes";

/** One process of the shop: its name in the logs, what it listens on, and what it runs in. */
export interface Part {
  name: string;
  port: number;
  env: NodeJS.ProcessEnv;
  logDir: string;
}

/** Starts a built backend (a server, a worker or both, as WORKER_MODE says); resolves when it answers. */
export async function startBackendPart({ name, port, env, logDir }: Part): Promise<Running> {
  const running = run({
    name,
    args: [path.join(backendDir, "serve.mjs")],
    cwd: builtBackendDir,
    env: { ...env, PORT: String(port) },
    logDir,
  });
  await waitUntil(running, () => answers(`http://localhost:${port}/health`), 120_000);
  return running;
}

/** Starts a built storefront; resolves when it answers. */
export async function startStorefrontPart({ name, port, env, logDir }: Part): Promise<Running> {
  const running = run({
    name,
    args: [
      "--max-old-space-size=512",
      "--max-semi-space-size=16",
      path.join(storefrontDir, "dist", "server.mjs"),
    ],
    cwd: storefrontDir,
    env: { ...env, PORT: String(port), STOREFRONT_PORT: String(port) },
    logDir,
  });
  await waitUntil(running, () => answers(`http://localhost:${port}/healthz`), 60_000);
  return running;
}
