import { spawn } from "node:child_process";
import path from "node:path";
import { freePort } from "../../launcher/ports";
import { get, type Raw } from "./raw";
import { eventually } from "./eventually";
import { shopUnderTest } from "./run-file";

export const storefrontDir = path.resolve(import.meta.dirname, "../../storefront");

export interface BareNext {
  /** One page, exactly as Next sends it. */
  get(path: string, headers?: Record<string, string>): Promise<Raw>;
  url: string;
  stop(): void;
}

/** Starts Next by itself on the build of the shop under test, without the server in front of it. */
export async function startBareNext(backend = shopUnderTest().backend): Promise<BareNext> {
  const shop = shopUnderTest();
  const port = await freePort();
  const cli = path.resolve(storefrontDir, "../node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [cli, "start", "--port", String(port)], {
    cwd: storefrontDir,
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_DIST_DIR: shop.distDir,
      BACKEND_URL: backend,
      STOREFRONT_URL: shop.storefront,
      MEDUSA_PUBLISHABLE_KEY: shop.publishableKey,
      REVALIDATE_SECRET: shop.revalidateSecret,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await eventually(() => get(`${url}/robots.txt`, {}));
  return { url, get: (at, headers = {}) => get(`${url}${at}`, headers), stop: () => void child.kill() };
}
