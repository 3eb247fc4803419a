import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { largestFile } from "../../domain/editorial/import/files/file-kind";
import type { SourceFile } from "../../domain/editorial/import/imported";

/** A file on this machine, and the folder that addresses of pictures in it begin from. */
export interface LocalFile extends SourceFile {
  path: string;
}

const readable = /\.(docx|html?|xhtml|md|markdown|mdx|txt|text|xml|wxr)$/i;
const hidden = /^[._~]|^node_modules$|_(files|bestanden)$/;

/** Every file that is meant: itself, or all that may be texts below a folder. Null when there is no such path. */
export function pathsOf(given: string): { path: string; name: string }[] | null {
  if (!existsSync(given)) return null;
  if (!statSync(given).isDirectory()) return [{ path: given, name: path.basename(given) }];
  return below(given).map((file) => ({
    path: file,
    name: path.relative(given, file).split(path.sep).join("/"),
  }));
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !hidden.test(entry.name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return below(full);
      return entry.isFile() && readable.test(entry.name) ? [full] : [];
    });
}

/** The bytes of a file; of one that is too large only enough to be refused by its size. */
export function readLocal({ path: file, name }: { path: string; name: string }): LocalFile {
  const { size } = statSync(file);
  const bytes = size > largestFile ? new Uint8Array(largestFile + 1) : new Uint8Array(readFileSync(file));
  return { path: file, name, bytes };
}
