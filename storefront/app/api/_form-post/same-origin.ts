import { siteUrl } from "@/shop/site";

/**
 * Whether a post comes from a page of ours. Route handlers have no check of their own.
 * Browsers say where a post comes from in `Sec-Fetch-Site` (on https and localhost) and in `Origin` (always):
 * what either of them contradicts is refused, and so is a post that has neither, for no browser sends that.
 */
export function isOwnPost(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === null && origin === null) return false;
  if (site !== null && site !== "same-origin") return false;
  return origin === null || isOurs(origin, headers.get("host"));
}

function isOurs(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false; // "null" too: a sandboxed frame, a page that hides where it is
  const from = new URL(origin);
  return from.origin === siteUrl() || from.host === host;
}
