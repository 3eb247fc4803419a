import type { SuggestionList } from "./suggestion-lists";

const known = new Map<string, SuggestionList[]>();
const mostKnown = 50;
/** Milliseconds in which nothing is asked after the shop refused. */
const rest = 30_000;
let quietUntil = 0;
let asking: AbortController | undefined;

/** The lists for what was typed; none when the shop does not answer. A later question breaks off an earlier one. */
export async function askSuggestions(typed: string): Promise<SuggestionList[]> {
  const kept = known.get(typed);
  if (kept) return kept;
  if (Date.now() < quietUntil) return [];
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`/api/zoek-suggesties?${new URLSearchParams({ q: typed })}`, {
      signal: asking.signal,
    });
    if (!answer.ok) {
      quietUntil = Date.now() + rest;
      return [];
    }
    // Our own route's answer.
    const lists = (await answer.json()) as SuggestionList[];
    if (known.size >= mostKnown) known.clear();
    known.set(typed, lists);
    return lists;
  } catch {
    return [];
  }
}
