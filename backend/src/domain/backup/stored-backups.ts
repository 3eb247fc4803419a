import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { readManifest } from "./manifest";
import { partMark } from "./write-backup";

/** The complete backups of a folder, newest first; none when there is no such folder. */
export async function storedBackups(backups: string): Promise<{ folder: string; madeAt: Date }[]> {
  const names = await readdir(backups).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => !name.startsWith(partMark))
      .map(async (name) => {
        const folder = path.join(backups, name);
        const manifest = await readManifest(folder).catch(() => null);
        return manifest ? [{ folder, madeAt: new Date(manifest.madeAt) }] : [];
      }),
  );
  return found.flat().sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

/** Deletes all but the newest backups. @param keep how many stay, at least one */
export async function deleteOldBackups(backups: string, keep: number): Promise<void> {
  for (const { folder } of (await storedBackups(backups)).slice(Math.max(1, keep)))
    await rm(folder, { recursive: true, force: true });
}
