/** What the Store API accepts (backend/src/contracts/article.ts, `searchQuery`). */
const mostSigns = 100;

/** The words of a search as everyone may have typed them: without capitals and with single spaces. */
const normalWords = (typed: string) => typed.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * One address for each search, however it was typed and whatever else the query holds. Null for other paths, for no
 * words and for too many: those pages are made for their reader.
 */
export function searchAddress(path: string): string | null {
  const at = path.indexOf("?");
  if (at < 0 || path.slice(0, at) !== "/zoeken") return null;
  const words = normalWords(new URLSearchParams(path.slice(at + 1)).get("q") ?? "");
  return words && words.length <= mostSigns ? `/zoeken?${new URLSearchParams({ q: words })}` : null;
}
