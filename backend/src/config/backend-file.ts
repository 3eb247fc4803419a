import fs from "node:fs";
import path from "node:path";

/**
 * A file of backend/ that a build leaves where it is, such as "catalogue/shop.yaml": looked for in each folder above
 * the one the process runs in, which is backend/, its built .medusa/server/ or the repository.
 * @returns its absolute path, or null when there is none
 */
export function backendFile(name: string): string | null {
  for (let at = process.cwd(); ; at = path.dirname(at)) {
    const here = [path.join(at, name), path.join(at, "backend", name)].find((file) => fs.existsSync(file));
    if (here) return here;
    if (at === path.dirname(at)) return null;
  }
}
