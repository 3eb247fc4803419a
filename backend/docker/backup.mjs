// Writes a backup each night at three o'clock of the server, and one at once where there is none yet.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const night = 3;
const backups = process.env.BACKUP_DIR ?? "/backups";

function write() {
  const { status } = spawnSync(process.execPath, ["./src/scripts/write-backup.js"], {
    cwd: "/app/backend/.medusa/server",
    stdio: "inherit",
  });
  if (status !== 0) console.error("No backup was made.");
}

function untilNight() {
  const next = new Date();
  next.setHours(night, 0, 0, 0);
  if (next <= new Date()) next.setDate(next.getDate() + 1);
  return next.getTime() - Date.now();
}

if (readdirSync(backups).every((name) => name.startsWith("."))) write();
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, untilNight()));
  write();
}
