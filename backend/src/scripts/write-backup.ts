import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { environment } from "../config/environment";
import { checkBackup } from "../domain/backup/check-backup";
import { deleteOldBackups } from "../domain/backup/stored-backups";
import { writeBackup } from "../domain/backup/write-backup";
import { messageOf } from "../shared/message-of";

/** Makes the shop's tables in an empty database. Runs where the built backend lies, as this script does. */
function migrate(databaseUrl: string): Promise<void> {
  const own = createRequire(path.join(process.cwd(), "package.json"));
  const cli = path.join(path.dirname(own.resolve("@medusajs/cli/package.json")), "cli.js");
  const child = spawn(process.execPath, [cli, "db:migrate"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`db:migrate ended with ${code}`)),
    );
  });
}

/**
 * `npm run backup`: writes a backup into BACKUP_DIR, restores it into a new database to see that it can be read, and
 * deletes that again. `--keep N`: only the N newest backups stay (14). Orders go on meanwhile.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { keep: { type: "string", default: "14" } } });
  const keep = z.coerce.number().int().min(1).parse(values.keep);
  const { databaseUrl, s3, uploadsDir, backupDir } = environment;
  if (!backupDir) throw new Error("Not set: BACKUP_DIR, the folder for backups.");
  const places = { databaseUrl, uploads: s3 ? null : uploadsDir, backups: backupDir };
  const { folder, manifest } = await writeBackup(places, new Date());
  await checkBackup(databaseUrl, folder, migrate);
  await deleteOldBackups(backupDir, keep);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backup: ${folder}`);
  console.log(
    `${manifest.tables.length} tables, ${rows} rows, ${manifest.files} files; restored once to check it.`,
  );
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(1);
});
