/** What a reader typed, ready for PostgreSQL. All of it is passed as parameters, never as SQL. */
export interface QueryText {
  /** For websearch_to_tsquery('dutch', …): stems. */
  stems: string;
  /** For to_tsquery('simple', …): every word as a beginning. */
  prefixes: string;
  /** Plain words, at most eight: each must be in the title or its keywords, also inside a compound word. */
  words: string[];
}

const mostWords = 8;

/** Letters and figures only, accents and capitals gone; null when nothing is left to look for. */
export function queryText(typed: string): QueryText | null {
  const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).slice(0, mostWords);
  if (words.length === 0) return null;
  return { stems: words.join(" "), prefixes: words.map((word) => `${word}:*`).join(" & "), words };
}
