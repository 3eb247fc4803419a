import fs from "node:fs";
import path from "node:path";

export interface LabelledText {
  title: string;
  source: string;
  /** What a careful owner would link: place, and `gelatine` or `artikel:leaky-gut`. */
  wanted: { start: number; end: number; target: string }[];
}

/** ⟦words→target⟧ */
const mark = /⟦([^→⟧]*)→([^⟧]*)⟧/g;

/** The texts of a file of this folder; its first lines say what they are. */
export function labelledTexts(file: string): LabelledText[] {
  const written = fs.readFileSync(path.join(import.meta.dirname, file), "utf8");
  return written
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      const marked = lines.join("\n");
      const wanted: LabelledText["wanted"] = [];
      let source = "";
      let at = 0;
      for (const match of marked.matchAll(mark)) {
        const [all, words = "", target = ""] = match;
        source += marked.slice(at, match.index);
        wanted.push({ start: source.length, end: source.length + words.length, target });
        source += words;
        at = match.index + all.length;
      }
      return { title, source: source + marked.slice(at), wanted };
    });
}
