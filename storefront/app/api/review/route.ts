import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { sendReview } from "@/reviews/actions";

/** A buyer says what he thinks of a product. Afterwards he sees it on the same page, or why it was not taken. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/beoordelingen");
  const { token, product, code } = await sendReview(form.fields);
  if (!token) return seeOther("/beoordelingen");
  const page = `/beoordelen/${token}`;
  return code ? refused(request, code, `${page}?bij=${product}#fouten`) : seeOther(`${page}#${product}`);
}
