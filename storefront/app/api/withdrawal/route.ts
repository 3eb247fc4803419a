import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { askForLink } from "@/withdrawal/actions";
import { clearDraft, keepDraft } from "@/withdrawal/draft-cookie";
import { noDraft } from "@/withdrawal/form-values";

/** The form of the withdrawal page: asks for the link to the order it names. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) {
    const answer = refused(request, form.code, "/herroepen/formulier#fouten");
    answer.headers.append("set-cookie", keepDraft({ ...noDraft, code: form.code }));
    return answer;
  }
  const draft = await askForLink(form.fields);
  return draft
    ? seeOther("/herroepen/formulier#fouten", [keepDraft(draft)])
    : seeOther("/herroepen/ontvangen", [clearDraft()]);
}
