import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const entry = z.object({ table: z.string(), id: z.string(), row: z.unknown() });
export type JournalEntry = z.infer<typeof entry>;

/** Where rows are kept between two starts; without a folder nothing is. */
export interface Journal {
  append(entry: JournalEntry): void;
  entries(): JournalEntry[];
  rewrite(entries: JournalEntry[]): void;
  size(): number;
}

export const noJournal: Journal = { append() {}, entries: () => [], rewrite() {}, size: () => 0 };

/**
 * One JSON line for each row written; the last line of an id wins. A line is in the file before its answer goes out, so
 * that a killed stand-in still knows what it answered. A line that was cut off is left out.
 */
export function journalIn(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "stripe.jsonl");
  return {
    append: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
    entries: () => (existsSync(file) ? readFileSync(file, "utf8").split("\n").flatMap(readLine) : []),
    rewrite: (lines) => {
      writeFileSync(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      renameSync(`${file}.new`, file);
    },
    size: () => (existsSync(file) ? statSync(file).size : 0),
  };
}

function readLine(line: string): JournalEntry[] {
  if (line === "") return [];
  try {
    return [entry.parse(JSON.parse(line))];
  } catch {
    return []; // half a line: the process was killed while it wrote
  }
}
