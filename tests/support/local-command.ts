import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { shopUnderTest } from "./run-file";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../..");

/**
 * One of the backend's scripts on the shop under test, in a Medusa that started before.
 * @param how another folder of files to load, or its words @returns what it logged @throws when it fails
 */
export async function script(name: string, how: string | { args: string[] } = { args: [] }): Promise<string> {
  const body = JSON.stringify(typeof how === "string" ? { catalogue: how } : how);
  const response = await fetch(`${shopUnderTest().control}/script/${name}`, { method: "POST", body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name}: ${text}`);
  return text;
}

/** `npm run <script>` on the shop under test, as its owner types it, which starts a Medusa of its own. */
export async function typedScript(name: string): Promise<string> {
  const { state, storefront, backend } = shopUnderTest();
  const addresses = { VOLLE_KOM_STATE: state, STOREFRONT_URL: storefront, BACKEND_URL: backend };
  const { stdout } = await run(process.execPath, ["launcher/bootstrap.mjs", "launcher/script.ts", name], {
    cwd: root,
    env: { ...process.env, ...addresses },
  });
  return stdout;
}
