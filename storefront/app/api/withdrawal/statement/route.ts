import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { withdraw } from "@/withdrawal/actions";
import { clearDraft, keepStatement } from "@/withdrawal/draft-cookie";

/** The button that states a withdrawal. Afterwards the reader sees what was stated, or why it was not. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/herroepen");
  const { typed, code } = await withdraw(form.fields);
  if (!typed) return seeOther("/herroepen");
  if (!code) return seeOther(`/herroepen/${typed.token}#binnen`, [clearDraft()]);
  const answer = refused(request, code, `/herroepen/${typed.token}#fouten`);
  answer.headers.append("set-cookie", keepStatement(typed));
  return answer;
}
