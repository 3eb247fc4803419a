import { limitedText } from "./limited-text";
import { isOwnPost } from "./same-origin";

/** Bytes. A checkout form with every field at its longest is much smaller. */
const MOST_BYTES = 64 * 1024;

export type Posted =
  | { ok: true; fields: URLSearchParams }
  | { ok: false; status: 403 | 413 | 415; code: "foreign_form" | "too_large" };

/** The fields of a form of this shop; refuses posts of other sites, too large ones, and what is no form. */
export async function postedForm(request: Request): Promise<Posted> {
  if (!isOwnPost(request.headers)) return { ok: false, status: 403, code: "foreign_form" };
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded"))
    return { ok: false, status: 415, code: "foreign_form" };
  const text = await limitedText(request, MOST_BYTES);
  return text === null
    ? { ok: false, status: 413, code: "too_large" }
    : { ok: true, fields: new URLSearchParams(text) };
}

/** A path of this shop; the fallback for what a browser could take for another site (`//x`, `/\x`, `https:…`). */
export function ownPath(wanted: string | null, fallback: string): string {
  return wanted !== null && /^\/(?![/\\])[\w\-./?=&%#]{0,300}$/.test(wanted) ? wanted : fallback;
}
