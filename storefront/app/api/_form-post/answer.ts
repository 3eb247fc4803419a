import { entryOf } from "@/shop/entry-of";
import { refusalText } from "@/shop/refusal-text";

/** HTTP status of a refusal as JSON; 422 for codes that are not listed. */
const statuses: Record<string, number> = {
  foreign_form: 403,
  too_large: 413,
  away: 503,
  payment_unavailable: 503,
  too_many_requests: 429,
  cart_not_found: 404,
  line_not_found: 404,
  not_found: 404,
};

/** Seconds; as the sentence says. */
const RETRY_AFTER = "60";

const noStore = { "cache-control": "no-store" };

/** Whether the page's script asks, and not the browser by posting the form. */
export const wantsJson = (request: Request) =>
  request.headers.get("accept")?.includes("application/json") ?? false;

/** 303: the browser loads `path` by GET, so that a reload does not post again. */
export function seeOther(path: string, cookies: string[] = []): Response {
  const headers = new Headers({ ...noStore, location: path });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

export function json(body: unknown, status = 200, cookies: string[] = []): Response {
  const headers = new Headers({ ...noStore, "content-type": "application/json; charset=utf-8" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(JSON.stringify(body), { status, headers });
}

/** A refusal: as JSON with a sentence for script, or as a redirect to a page that shows the sentence of `?melding=`. */
export function refused(request: Request, code: string, path: string): Response {
  if (wantsJson(request)) {
    const answer = json({ ok: false, code, message: refusalText(code) }, entryOf(statuses, code) ?? 422);
    if (code === "too_many_requests") answer.headers.set("retry-after", RETRY_AFTER);
    return answer;
  }
  return seeOther(withNote(path, code));
}

/** The path with `?melding=`, of which its page shows the sentence; the path itself when there is nothing to say. */
export function withNote(path: string, code: string | null): string {
  if (code === null) return path;
  const [before = "/", hash] = path.split("#");
  const to = `${before}${before.includes("?") ? "&" : "?"}melding=${encodeURIComponent(code)}`;
  return hash ? `${to}#${hash}` : to;
}
