import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { sendReview, withdrawReview } from "@/reviews/actions";
import { isReviewToken } from "@/reviews/queries";

type Context = { params: Promise<{ token: string }> };

/**
 * A buyer says what he thinks of a product, or takes that back. Afterwards he sees it on the same page, or why it was not
 * taken.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  if (!isReviewToken(token)) return seeOther("/beoordelingen");
  const page = `/beoordelen/${token}`;
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, `${page}#fouten`);
  if (form.fields.get("intent") === "withdraw") {
    const { product, code } = await withdrawReview(token, form.fields);
    return code ? refused(request, code, `${page}#fouten`) : seeOther(`${page}?weg=${product}#${product}`);
  }
  const { product, code } = await sendReview(token, form.fields);
  return code ? refused(request, code, `${page}?bij=${product}#fouten`) : seeOther(`${page}#${product}`);
}
