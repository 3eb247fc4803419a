// docker compose run --rm backup node /app/backend/docker/restore.mjs /backups/NAME [--replace], with the shop stopped.
import { spawnSync } from "node:child_process";

const cwd = "/app/backend/.medusa/server";
for (const args of [
  ["/app/node_modules/@medusajs/cli/cli.js", "db:migrate"],
  ["./src/scripts/restore-backup.js", ...process.argv.slice(2)],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
