import { suggestions } from "@/search/queries";
import { suggestionLists } from "@/search/suggestion-lists";

/** GET /api/zoek-suggesties?q=: what the search field offers while a reader types. Without an answer it offers nothing. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  const result = query === "" ? null : await suggestions(query);
  const status = !result || result.ok ? 200 : result.code === "too_many_requests" ? 429 : 503;
  return Response.json(result?.ok ? suggestionLists(result.value) : [], {
    status,
    headers: { "cache-control": status === 200 ? "private, max-age=60" : "no-store" },
  });
}
