// Starts a storefront in its container: asks the backend for the publishable key, builds the pages, serves them.
import { spawn, spawnSync } from "node:child_process";

const { BACKEND_URL, REVALIDATE_SECRET } = process.env;
const cwd = "/app/storefront";

async function publishableKey() {
  if (process.env.MEDUSA_PUBLISHABLE_KEY) return process.env.MEDUSA_PUBLISHABLE_KEY;
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(`${BACKEND_URL}/hooks/storefront-key`, {
        headers: { authorization: `Bearer ${REVALIDATE_SECRET}` },
        signal: AbortSignal.timeout(5_000),
      });
      if (response.ok) return (await response.json()).key;
      console.error(`The backend refuses the publishable key (${response.status}).`);
    } catch (error) {
      console.error(`The backend does not answer yet (${error.message}).`);
    }
    if (attempt === 60) process.exit(1);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

const env = { ...process.env, MEDUSA_PUBLISHABLE_KEY: await publishableKey() };
const build = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
build("/app/node_modules/next/dist/bin/next", "build");
build("build-server.mjs");
const server = spawn(process.execPath, ["--max-old-space-size=640", "dist/server.mjs"], {
  cwd,
  env,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
