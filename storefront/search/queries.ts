import "server-only";
import type { SearchResult } from "backend/contracts/article";
import { BackendFailure, medusa } from "@/shop/medusa";

/** Products and articles for some words; null when the backend refuses the words as too long or unreadable. */
export async function search(words: string): Promise<SearchResult | null> {
  const answer = await medusa.get<SearchResult>(`/store/search?${new URLSearchParams({ q: words })}`);
  if (answer.ok) return answer.value;
  if (answer.code === "invalid_input") return null;
  throw new BackendFailure(`search: ${answer.code}`);
}
