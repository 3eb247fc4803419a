import "server-only";
import type { SearchResult } from "backend/contracts/article";
import type { RefusalCode } from "backend/contracts/refusal";
import { medusa } from "@/shop/medusa";
import type { Result } from "@/shop/result";

/** Products and articles for some words, or why there are none. */
export async function search(words: string): Promise<Result<SearchResult>> {
  try {
    return await medusa.get<SearchResult>(`/store/search?${new URLSearchParams({ q: words })}`);
  } catch {
    // The page itself needs no backend: it shows this sentence where the results would be.
    return { ok: false, code: "unexpected" satisfies RefusalCode };
  }
}
