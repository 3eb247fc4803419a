import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { backendDir, builtBackendDir, medusaCli } from "../../launcher/paths";
import { accepts, freePort } from "../../launcher/ports";
import { run, waitUntil, type Running } from "../../launcher/processes";
import type { Shop } from "../../launcher/shop";

export const scriptInput = z.object({
  /** Folder of the files to load, if not the shop's own. */
  catalogue: z.string().optional(),
  args: z.array(z.string()).default([]),
});

/** The backend's scripts on a shop under test, in one process that starts with the first. */
export interface BootedScripts {
  /** @returns what it logged @throws why it failed */
  run(name: string, input: z.output<typeof scriptInput>): Promise<string>;
  stop(): Promise<void>;
}

export function bootedScripts(shop: Shop): BootedScripts {
  const folder = path.join(shop.state, "catalogue-to-load");
  const port = freePort();
  let started: Promise<Running> | undefined;
  const start = async () => {
    const running = run({
      name: "booted-scripts",
      args: [medusaCli, "exec", path.join(import.meta.dirname, "booted-medusa.mjs")],
      cwd: builtBackendDir,
      env: { ...shop.env.backend, CATALOGUE_DIR: folder, SCRIPTS_PORT: String(await port) },
      logDir: path.join(shop.state, "logs"),
    });
    await waitUntil(running, async () => accepts("127.0.0.1", await port), 120_000);
    return running;
  };
  return {
    run: async (name, { catalogue, args }) => {
      fs.rmSync(folder, { force: true });
      fs.symlinkSync(catalogue ?? path.join(backendDir, "catalogue"), folder);
      await (started ??= start());
      const response = await fetch(`http://127.0.0.1:${await port}/${name}`, {
        method: "POST",
        body: JSON.stringify(args),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text;
    },
    stop: async () => void (await (await started)?.stop()),
  };
}
