import { seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { sendLetter } from "@/letters/actions";
import { clearDraft, keepDraft } from "@/letters/draft-cookie";
import { aboutOf, noDraft } from "@/letters/form-values";

/** A reader writes to the owner. Afterwards he reads that it came in, or has what he typed with what is wrong. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) {
    const code = form.code === "too_large" ? "letter_not_kept" : form.code;
    return seeOther("/schrijf?over=contact#fouten", keepDraft({ ...noDraft, code }));
  }
  const query = new URLSearchParams({ over: aboutOf(form.fields.get("about")) });
  const draft = await sendLetter(form.fields);
  return draft
    ? seeOther(`/schrijf?${query}#${draft.code === "letter_check" ? "nakijken" : "fouten"}`, keepDraft(draft))
    : seeOther(`/schrijf/verstuurd?${query}`, clearDraft());
}
