import "server-only";
import type { SearchResult, SearchSuggestions } from "backend/contracts/article";
import type { RefusalCode } from "backend/contracts/refusal";
import { medusa } from "@/shop/medusa";
import type { Result } from "@/shop/result";

/** Products and articles for some words, or why there are none. */
export async function search(words: string): Promise<Result<SearchResult>> {
  try {
    return await medusa.get<SearchResult>(`/store/search?${new URLSearchParams({ q: words })}`, {
      forReader: true,
    });
  } catch {
    // The page itself needs no backend: it shows this sentence where the results would be.
    return { ok: false, code: "unexpected" satisfies RefusalCode };
  }
}

/** The names of the few products and articles that fit what a reader has typed so far, or why there are none. */
export async function suggestions(words: string): Promise<Result<SearchSuggestions>> {
  try {
    return await medusa.get<SearchSuggestions>(
      `/store/search/suggestions?${new URLSearchParams({ q: words })}`,
      {
        forReader: true,
        timeoutMs: 2_000,
      },
    );
  } catch {
    // The form itself still searches.
    return { ok: false, code: "unexpected" satisfies RefusalCode };
  }
}
