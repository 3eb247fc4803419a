import { seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { signUp } from "@/sign-up/actions";

/** A reader asks for mail. Afterwards he reads that a mail with a link is under way, or has the form with what is wrong. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return seeOther(`/aanmelden?melding=${form.code}#fouten`);
  const { fields } = form;
  const about = new URLSearchParams({ voor: fields.get("kind") ?? "" });
  for (const name of ["product", "variant_id"]) {
    const value = fields.get(name);
    if (value && /^[\w-]{1,150}$/.test(value)) about.set(name, value);
  }
  const code = await signUp(fields);
  if (!code) return seeOther(`/aanmelden/verstuurd?${about}`);
  about.set("melding", code);
  return seeOther(`/aanmelden?${about}#fouten`);
}
