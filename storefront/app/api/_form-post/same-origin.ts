import { siteUrl } from "@/shop/site";

/**
 * Whether a post comes from a page of this shop: Next's route handlers do not check that.
 * Browsers send where a post comes from in `Sec-Fetch-Site` (on https and localhost) and in `Origin` (always). A post is
 * refused when either names another site, and when it has neither, since no browser sends such a post.
 */
export function isOwnPost(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === null && origin === null) return false;
  if (site !== null && site !== "same-origin") return false;
  return origin === null || isOurs(origin, headers.get("host"));
}

function isOurs(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false; // "null" too, which a sandboxed frame sends
  const from = new URL(origin);
  return from.origin === siteUrl() || from.host === host;
}
