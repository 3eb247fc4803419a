// docker compose run --rm backend node /app/backend/docker/second-factor-off.mjs ADDRESS
import { spawnSync } from "node:child_process";

const args = ["exec", "./src/scripts/second-factor-off.js", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ["/app/node_modules/@medusajs/cli/cli.js", ...args], {
  cwd: "/app/backend/.medusa/server",
  stdio: "inherit",
});
process.exit(status ?? 1);
