import fs from "node:fs";
import path from "node:path";
import type { Suite } from "./flags";
import { root } from "./run-jest";

/** Some files of a suite, which one Jest runs. */
export interface Part {
  suite: Suite;
  patterns: string[];
}

/** Files of a suite in parts of `size`; long files first, since they mostly take longest. */
export function partsOf(suite: Suite, files: string[], size: number): Part[] {
  const paths = files.map((file) => path.join("tests", suite, file));
  const length = (file: string) => fs.statSync(path.join(root, file)).size;
  const sorted = paths.sort((one, other) => length(other) - length(one));
  const parts: Part[] = [];
  // Other suites have files of the same name: a whole path is no other's.
  for (let at = 0; at < sorted.length; at += size)
    parts.push({ suite, patterns: sorted.slice(at, at + size) });
  return parts;
}

/** What is left to do, of which each lane takes the next part when it is done. */
export class Parts {
  constructor(private readonly parts: Part[]) {}

  get left(): number {
    return this.parts.length;
  }

  next(): Part | undefined {
    return this.parts.shift();
  }
}
