import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Fingerprint of every file below the given files and folders, and of the words added. */
export function fingerprint(places: string[], words: string[] = []): string {
  const hash = crypto.createHash("sha256");
  const visit = (place: string) => {
    if (!fs.existsSync(place)) return;
    if (fs.statSync(place).isDirectory()) {
      for (const name of fs.readdirSync(place).sort()) visit(path.join(place, name));
      return;
    }
    hash.update(path.basename(place)).update("\0").update(fs.readFileSync(place)).update("\0");
  };
  places.forEach(visit);
  words.forEach((word) => hash.update(word).update("\0"));
  return hash.digest("hex");
}

/** Runs `work` unless the stamp file says it was done for this fingerprint; the stamp is written last. */
export async function onceFor(stampFile: string, print: string, work: () => Promise<void>): Promise<boolean> {
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === print) return false;
  fs.rmSync(stampFile, { force: true });
  await work();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, print);
  return true;
}
