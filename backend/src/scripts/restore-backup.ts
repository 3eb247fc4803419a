import { parseArgs } from "node:util";
import { environment } from "../config/environment";
import { restoreBackup } from "../domain/backup/restore-backup";
import { messageOf } from "../shared/message-of";

/**
 * `npm run restore -- FOLDER`: puts a backup in the place of what the database holds, and its files beside the uploaded
 * ones. The shop must not run meanwhile. `--replace`: also where there are orders.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { replace: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder) throw new Error("Usage: npm run restore -- FOLDER [--replace]");
  const { databaseUrl, s3, uploadsDir } = environment;
  const { tables, files, madeAt } = await restoreBackup({
    databaseUrl,
    uploads: s3 ? null : uploadsDir,
    folder,
    replace: values.replace,
  });
  console.log(`Restored: the shop as it was at ${madeAt} (${tables.length} tables, ${files} files).`);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(1);
});
