import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { press } from "@/sign-up/actions";
import { isConsentToken } from "@/sign-up/queries";

/** The button that confirms a wish for mail; its page then says that it is confirmed. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/aanmelden");
  const token = form.fields.get("token") ?? "";
  if (!isConsentToken(token)) return seeOther("/aanmelden");
  const code = await press("confirmation", token);
  const page = `/bevestigen/${token}`;
  return code ? refused(request, code, page) : seeOther(page);
}
