import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { makeLoadedState } from "../../launcher/loaded-state";
import { freePort } from "../../launcher/ports";
import type { Shop } from "../../launcher/shop";

let loaded: Promise<{ state: string; backendUrl: string }> | undefined;

/** Once a run, since it takes a minute: tables and demo shop, in a folder of their own below `work`. */
function loadedState(work: string, say: (line: string) => void) {
  const make = async () => {
    const state = path.join(work, "loaded");
    fs.mkdirSync(state, { recursive: true });
    const ports = { storefront: await freePort(), backend: await freePort(), stripe: await freePort() };
    return { state, backendUrl: await makeLoadedState(state, ports, say) };
  };
  return (loaded ??= make());
}

/** Makes the new folder `state` the state of a shop that holds the demo shop already. */
export async function copyLoaded(work: string, state: string, say: (line: string) => void): Promise<void> {
  const from = await loadedState(work, say);
  // With owners and rights, which PostgreSQL insists on.
  execFileSync("cp", ["-a", from.state, state]);
}

/** Pictures note the address of the backend that stored them: those of a copy lie at its own. */
export async function movePictures({ databaseUrl, urls }: Shop): Promise<void> {
  const before = await loaded;
  if (!before) return;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const addresses = [before.backendUrl, urls.backend];
    await client.query("update image set url = replace(url, $1, $2)", addresses);
    await client.query("update product set thumbnail = replace(thumbnail, $1, $2)", addresses);
  } finally {
    await client.end();
  }
}
