import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { withdraw } from "@/withdrawal/actions";

/** The button that states a withdrawal. Afterwards the reader sees what was stated, or why it was not. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/herroepen");
  const { token, code } = await withdraw(form.fields);
  if (!token) return seeOther("/herroepen");
  return code ? refused(request, code, `/herroepen/${token}#fouten`) : seeOther(`/herroepen/${token}#binnen`);
}
