import { refused, seeOther } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { setCountry, useCode } from "@/cart/actions";
import { order, refresh, type RefreshParts, type Step } from "@/checkout/actions";
import { clearDraft, keepDraft } from "@/checkout/draft-cookie";
import { clearCart } from "@/shop/cart-cookie";
import type { Result } from "@/shop/result";

/** The checkout form. `intent` says which of its buttons was pressed; only `order` places an order. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/afrekenen");
  const ordering = form.fields.get("intent") === "order";
  return answerTo(ordering ? await order(form.fields) : await refresh(form.fields, parts));
}

const parts: RefreshParts = {
  country: async (code) => (code ? codeOf(await setCountry(new URLSearchParams({ country: code }))) : null),
  code: async (fields) => codeOf(await useCode(fields)),
};

const codeOf = (result: Result<unknown>) => (result.ok ? null : result.code);

function answerTo(step: Step): Response {
  switch (step.to) {
    case "pay":
      return seeOther(step.url);
    case "placed":
      return seeOther(`/bestelling/${encodeURIComponent(step.id)}`, [clearDraft(), clearCart()]);
    case "cart":
      return seeOther("/winkelmand");
    case "form":
      return seeOther(step.wrong ? "/afrekenen?fout=1#fouten" : "/afrekenen?bij=1#bestellen", [
        keepDraft(step.draft),
      ]);
  }
}
