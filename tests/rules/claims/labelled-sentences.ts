import fs from "node:fs";
import path from "node:path";

export interface LabelledSentence {
  /** none, forbidden or conditional. */
  severity: string;
  category: string;
  sentence: string;
}

/** The sentences of a file of this folder, under headings such as `## forbidden medical`. */
export function labelledSentences(file: string): LabelledSentence[] {
  const written = fs.readFileSync(path.join(import.meta.dirname, file), "utf8");
  return written
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [heading = "", ...lines] = part.split("\n");
      const [severity = "", category = ""] = heading.trim().split(" ");
      return lines.filter((line) => line.trim() !== "").map((sentence) => ({ severity, category, sentence }));
    });
}
