import http from "node:http";
import path from "node:path";
import { z } from "zod";
import type { Shop } from "../../launcher/shop";
import { migrate, runPlainScript, runScript } from "../../launcher/steps";
import { bootedScripts, scriptInput } from "./booted-scripts";

/**
 * Lets tests stop and start parts of the shop under test: Jest runs tests in modules of their own, which cannot share
 * the processes, so the runner has them and answers `POST /<part>/<action>` on loopback. A start takes more environment
 * as JSON. `POST /script/<name>` runs one of the backend's scripts, and answers what it logged; its body may name another
 * folder of files to load.
 */
export const part = z.enum([
  "backend",
  "storefront",
  "stripe",
  "postgres",
  "redis",
  "settle",
  "backup",
  "restore",
  "worker",
  "backend-2",
  "storefront-2",
]);
export const action = z.enum(["kill", "stop", "start", "pause", "resume"]);
export type Part = z.infer<typeof part>;
export type Action = z.infer<typeof action>;

export interface Switchable {
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
  start(env?: NodeJS.ProcessEnv): Promise<void>;
}

/**
 * The parts of `shop` as switches; `redis` when the run has one of its own; `settle`, `backup` and `restore`, of the
 * FOLDER in its environment, are the commands.
 */
export function switches(shop: Shop, redis: Switchable | null): Partial<Record<Part, Switchable>> {
  const of = (
    running: () => { kill(signal: NodeJS.Signals): void; stop(): Promise<void> } | null,
    start: (env?: NodeJS.ProcessEnv) => Promise<void>,
  ) => ({
    kill: (signal: NodeJS.Signals) => running()?.kill(signal),
    stop: async () => running()?.stop(),
    start,
  });
  const command = (start: Switchable["start"]): Switchable => ({
    kill: () => undefined,
    stop: async () => undefined,
    start,
  });
  const env = shop.env.backend;
  const logDir = path.join(shop.state, "logs");
  return {
    backend: of(shop.running.backend, shop.startBackend),
    storefront: of(shop.running.storefront, shop.startStorefront),
    stripe: of(shop.running.stripe, shop.startStripe),
    ...(shop.postgres ? { postgres: of(shop.postgres.process, async () => shop.postgres?.restart()) } : {}),
    ...(redis ? { redis } : {}),
    settle: command(() => runScript("settle-payments", env, logDir)),
    backup: command(async () => void (await runPlainScript("write-backup", env, logDir))),
    restore: command(async ({ FOLDER = "" } = {}) => {
      await migrate(env, shop.state, logDir);
      await runPlainScript("restore-backup", env, logDir, [FOLDER, "--replace"]);
    }),
  };
}

export async function serveControl(
  shop: Shop,
  parts: Partial<Record<Part, Switchable>>,
): Promise<{ url: string; close(): Promise<void> }> {
  const scripts = bootedScripts(shop);
  const server = http.createServer((request, response) => {
    const [, name, verb = ""] = (request.url ?? "").split("/");
    if (name === "script") {
      bodyOf(request)
        .then((text) => scripts.run(verb, scriptInput.parse(JSON.parse(text))))
        .then(
          (text) => response.end(text),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
      return;
    }
    const wanted = z.object({ part, action }).safeParse({ part: name, action: verb });
    const target = wanted.success ? parts[wanted.data.part] : undefined;
    if (request.method !== "POST" || !wanted.success || !target) {
      response.writeHead(404).end();
      return;
    }
    const acts: Record<Action, () => Promise<void> | void> = {
      kill: () => target.kill("SIGKILL"),
      pause: () => target.kill("SIGSTOP"),
      resume: () => target.kill("SIGCONT"),
      stop: () => target.stop(),
      start: async () => target.start(await environmentIn(request)),
    };
    Promise.resolve(acts[wanted.data.action]()).then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no address");
  const close = async () => {
    server.close();
    await scripts.stop();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

async function environmentIn(request: http.IncomingMessage): Promise<NodeJS.ProcessEnv> {
  return z.record(z.string(), z.string()).parse(JSON.parse((await bodyOf(request)) || "{}"));
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}
