import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { shopUnderTest } from "./run-file";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../..");

/** `npm run <script>` on the shop under test, as its owner types it. @param catalogue another folder of files to load */
export async function script(name: string, catalogue?: string): Promise<string> {
  const { state, storefront, backend } = shopUnderTest();
  const addresses = { VOLLE_KOM_STATE: state, STOREFRONT_URL: storefront, BACKEND_URL: backend };
  const { stdout } = await run(process.execPath, ["launcher/bootstrap.mjs", "launcher/script.ts", name], {
    cwd: root,
    env: { ...process.env, ...addresses, ...(catalogue ? { CATALOGUE_DIR: catalogue } : {}) },
  });
  return stdout;
}
