import type { Entry } from "./entry";
import type { ListMarker } from "./parser";
import { writeBlock } from "./write-block";

const bullets: ListMarker[] = ["-", "*", "+"];
const numbers: ListMarker[] = [".", ")"];
const start = /^[ \t]*(?:([-*+])|\d{1,9}([.)]))(?=[ \t\r\n]|$)/;

function markerOf(entry: Entry | undefined): ListMarker | null {
  const [, bullet, number] = (entry && start.exec(entry.written)) ?? [];
  return [...bullets, ...numbers].find((marker) => marker === (bullet ?? number)) ?? null;
}

/** Two lists with the same marker are one: the one that was changed, else the later, gets another marker. */
export function keepListsApart(entries: Entry[]): void {
  for (const [index, entry] of entries.entries()) {
    const marker = markerOf(entry);
    const [before, after] = [entries[index - 1], entries[index + 1]];
    if (!marker || !/_list$/.test(entry.node.type.name)) continue;
    const wasNeighbour = before?.kept != null && entry.kept === before.kept + 1;
    const joins = !wasNeighbour && markerOf(before) === marker;
    if (!joins && (entry.kept !== null || after?.kept == null || markerOf(after) !== marker)) continue;
    const taken = [markerOf(before), after?.kept == null ? null : markerOf(after)];
    const family = bullets.includes(marker) ? bullets : numbers;
    const other = family.find((each) => !taken.includes(each)) ?? family.find((each) => each !== taken[0]);
    entry.written = writeBlock(entry.node, { marker: other });
    entry.kept = null;
  }
}
