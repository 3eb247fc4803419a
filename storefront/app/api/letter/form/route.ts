import { json } from "@/app/api/_form-post/answer";
import { letterFormFor } from "@/letters/queries";

/** GET /api/letter/form?form_key=: the key and the challenge of a form, for its script. */
export async function GET(request: Request): Promise<Response> {
  const form = await letterFormFor(new URL(request.url).searchParams.get("form_key"));
  return form ? json(form) : json({ ok: false }, 503);
}
