import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { freePort } from "../../launcher/ports";
import { get, type Raw } from "./raw";
import { shopUnderTest } from "./run-file";

const root = path.resolve(import.meta.dirname, "../..");

/** What the last stage of storefront/Dockerfile says: what it takes from the build, and what the container runs. */
function lastStage() {
  const dockerfile = fs.readFileSync(path.join(root, "storefront/Dockerfile"), "utf8");
  const stage = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  const [, command = ""] = /^CMD (.+)$/m.exec(stage) ?? [];
  const [, folder = ""] = /\nWORKDIR \/app\/(.+)/.exec(stage) ?? [];
  const copies = [...stage.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)];
  return { command: z.array(z.string()).min(1).parse(JSON.parse(command)), folder, copies };
}

/** The folder of an image, without Docker: what it copies from the build of the shop under test, and the libraries. */
export interface Image {
  /** Every file below it with its size and the time of its last change. */
  files(): string[];
  /** Starts the command of a container, and waits for its first answer to `/`, whatever that is. */
  start(env: NodeJS.ProcessEnv, host: string): Promise<Instance>;
  remove(): void;
}

export interface Instance {
  get(path: string, headers?: Record<string, string>): Promise<Raw>;
  /** Milliseconds from the start of the process to its first page, which is `/`. */
  answeredAfter: number;
  first: Raw;
  stop(): Promise<void>;
}

export function simulatedImage(): Image {
  const { command, folder, copies } = lastStage();
  const app = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-image-"));
  // The build of the shop under test lies in a folder of its own name.
  const { distDir } = shopUnderTest();
  const named = (place: string) => place.replace(/\/\.next$/, `/${distDir}`);
  for (const [, from = "", to = ""] of copies) {
    const place = to.endsWith("/") ? path.join(to, path.basename(from)) : to;
    fs.cpSync(path.join(root, named(from)), path.join(app, named(place)), { recursive: true });
  }
  for (const modules of ["node_modules", "storefront/node_modules"])
    if (fs.existsSync(path.join(root, modules)))
      fs.symlinkSync(path.join(root, modules), path.join(app, modules));

  return {
    files: () =>
      fs
        .readdirSync(app, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = path.join(entry.parentPath, entry.name);
          const { size, mtimeMs } = fs.statSync(file);
          return `${path.relative(app, file)} ${size} ${mtimeMs}`;
        }),
    async start(env, host) {
      const port = await freePort();
      const began = performance.now();
      const child = spawn(process.execPath, command.slice(1), {
        cwd: path.join(app, folder),
        stdio: "ignore",
        env: {
          PATH: process.env.PATH,
          NODE_ENV: "production",
          NEXT_DIST_DIR: distDir,
          ...env,
          PORT: String(port),
        },
      });
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      const ask = (at: string, headers: Record<string, string> = {}) =>
        get(`http://127.0.0.1:${port}${at}`, { host, ...headers });
      const stop = () => (child.kill(), ended);
      const first = await firstAnswer(ask, () => child.exitCode !== null).catch(async (error: unknown) => {
        await stop();
        throw error;
      });
      return { get: ask, answeredAfter: performance.now() - began, first, stop };
    },
    remove: () => fs.rmSync(app, { recursive: true, force: true }),
  };
}

/** The first answer to `/` at all, whatever it is. */
async function firstAnswer(ask: (path: string) => Promise<Raw>, ended: () => boolean): Promise<Raw> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await ask("/");
    } catch (error) {
      if (ended() || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
