/** An import between two files, as paths from the repository's root. */
export interface Import {
  from: string;
  to: string;
}

/**
 * The circles between folders that lie beside each other, at every depth: `domain/cart` and `domain/vat`, `api` and
 * `workflows`. All that lies below a folder counts as that folder; dependency-cruiser's own rules with `scope: "folder"`
 * count each folder apart, and so miss a circle that enters by one subfolder and leaves by another. A folder and the files beside it form no circle: a part may be cut off into a folder and still use its parent.
 */
export function folderCircles(imports: Import[]): string[] {
  const levels = new Map<string, Map<string, Map<string, Import>>>();
  for (const each of imports) {
    const from = each.from.split("/").slice(0, -1);
    const to = each.to.split("/").slice(0, -1);
    const depth = from.findIndex((part, index) => part !== to[index]);
    const [a, b] = [from[depth], to[depth]];
    if (a === undefined || b === undefined) continue;
    const level = entry(
      levels,
      from.slice(0, depth).join("/") || ".",
      () => new Map<string, Map<string, Import>>(),
    );
    entry(
      entry(level, a, () => new Map<string, Import>()),
      b,
      () => each,
    );
  }
  return [...levels].flatMap(([level, arrows]) => circlesOf(level, arrows));
}

function circlesOf(level: string, arrows: Map<string, Map<string, Import>>): string[] {
  return [...arrows].flatMap(([from, targets]) =>
    [...targets]
      .filter(([to]) => reachable(arrows, to).has(from))
      .map(
        ([to, each]) => `circle of folders in ${level}: ${from} → ${to} (${each.from} imports ${each.to})`,
      ),
  );
}

function reachable(arrows: Map<string, Map<string, Import>>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const folder of seen) for (const next of arrows.get(folder)?.keys() ?? []) seen.add(next);
  return seen;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
