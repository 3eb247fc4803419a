import { refusalText } from "@/shop/refusal-text";

/** Codes that a later try may turn into a success. */
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

const noStore = { "cache-control": "no-store" };

/** Whether the page's own script asks, which shows the answer itself. */
export const wantsJson = (request: Request) =>
  request.headers.get("accept")?.includes("application/json") ?? false;

/** 303: the browser reads `path` next, and a reload posts nothing again. */
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

/** A refusal, in words: to the script as JSON, to the browser as a page that reads `?melding=`. */
export function refused(request: Request, code: string, path: string): Response {
  if (wantsJson(request)) return json({ ok: false, code, message: refusalText(code) }, statuses[code] ?? 422);
  const [before = "/", hash] = path.split("#");
  const to = `${before}${before.includes("?") ? "&" : "?"}melding=${encodeURIComponent(code)}`;
  return seeOther(hash ? `${to}#${hash}` : to);
}
