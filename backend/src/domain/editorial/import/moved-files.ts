/** A text of a file: of one that is gone, as it was when it was last loaded. */
export interface FileText {
  file: string;
  /** The address of what was made of it, as the shop has it now. */
  slug: string;
  title: string;
  body: string;
}

const alike: ((one: FileText, other: FileText) => boolean)[] = [
  (one, other) => one.slug === other.slug,
  (one, other) => one.title === other.title,
  (one, other) => one.body.trim() !== "" && one.body.trim() === other.body.trim(),
];

/**
 * Which new file a file that is gone has become: the one with the same address, else the same title, else the same text.
 * Each at most once. Pure. @returns from the old name to the new one
 */
export function movedFiles(gone: readonly FileText[], fresh: readonly FileText[]): Map<string, string> {
  const moved = new Map<string, string>();
  const taken = new Set<string>();
  for (const isAlike of alike)
    for (const old of gone) {
      if (moved.has(old.file)) continue;
      const found = fresh.find((each) => !taken.has(each.file) && isAlike(old, each));
      if (!found) continue;
      moved.set(old.file, found.file);
      taken.add(found.file);
    }
  return moved;
}
