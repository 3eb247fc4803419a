import { seeOther } from "@/app/api/_form-post/answer";
import { limitedText } from "@/app/api/_form-post/limited-text";
import { press } from "@/sign-up/actions";
import { isConsentToken } from "@/sign-up/queries";

type Context = { params: Promise<{ token: string }> };

/** Bytes: "List-Unsubscribe=One-Click", as a form or in parts. */
const MOST_BYTES = 4 * 1024;
const empty = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/**
 * RFC 8058: a mail program stops such mail by one post, without cookie, login or question, and from nowhere: the token is
 * what allows it, so the origin is not asked. The answer is no redirect.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const body = await limitedText(request, MOST_BYTES);
  if (!isConsentToken(token) || body === null || !/List-Unsubscribe/.test(body)) return empty(400);
  const code = await press("stop", token);
  if (code === "not_found") return empty(404);
  return empty(code ? 503 : 200);
}

/** Whoever opens it by hand, or a program that follows links: the page with the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return isConsentToken(token) ? seeOther(`/uitschrijven/${token}`) : empty(404);
}
