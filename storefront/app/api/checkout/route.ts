import { json, refused, seeOther, wantsJson } from "@/app/api/_form-post/answer";
import { postedForm } from "@/app/api/_form-post/form";
import { setCountry, useCode } from "@/cart/actions";
import { filledIn, order, refresh, type RefreshParts, type Step } from "@/checkout/actions";
import { clearDraft, keepDraft } from "@/checkout/draft-cookie";
import { cartId, clearCart } from "@/shop/cart-cookie";
import type { Draft } from "@/checkout/form-values";
import type { Result } from "@/shop/result";

/**
 * The checkout form. `intent` says which of its buttons was pressed: `order` places an order, `cart` leads to the cart,
 * `keep` only keeps what is filled in, and any other updates the sums.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/afrekenen");
  const answer = (step: Step) => answerTo(step, wantsJson(request));
  switch (form.fields.get("intent")) {
    case "order":
      return answer(await order(form.fields));
    case "cart":
      return answer({ to: "cart", draft: filledIn(form.fields) });
    case "keep":
      return json({}, 200, await keeping(filledIn(form.fields)));
    default:
      return answer(await refresh(form.fields, parts));
  }
}

const parts: RefreshParts = {
  country: async (code) => (code ? codeOf(await setCountry(new URLSearchParams({ country: code }))) : null),
  code: async (fields) => codeOf(await useCode(fields)),
};

const codeOf = (result: Result<unknown>) => (result.ok ? null : result.code);

/** The draft is of this cart: whoever fills another one on the same computer does not see it. */
async function keeping(draft: Draft | undefined): Promise<string[]> {
  const cart = await cartId();
  return draft && cart ? [keepDraft(draft, cart)] : [];
}

/** The next address: by redirect, or as JSON for script, which cannot follow a redirect to another site. */
async function answerTo(step: Step, asJson: boolean): Promise<Response> {
  const { path, cookies } = await addressOf(step);
  return asJson ? json({ go: path }, 200, cookies) : seeOther(path, cookies);
}

async function addressOf(step: Step): Promise<{ path: string; cookies: string[] }> {
  switch (step.to) {
    case "pay":
      return { path: step.url, cookies: await keeping(step.draft) };
    case "placed":
      return {
        path: `/bestelling/${encodeURIComponent(step.id)}`,
        cookies: [clearDraft(), clearCart()],
      };
    case "cart":
      return { path: "/winkelmand", cookies: await keeping(step.draft) };
    case "form": {
      // Never twice the same address: going to where one is already would show nothing new.
      const place = step.draft.typedCode ? "korting" : "fouten";
      const path = step.wrong ? `/afrekenen?fout=${Date.now()}#${place}` : "/afrekenen?bij=1#bestellen";
      return { path, cookies: await keeping(step.draft) };
    }
  }
}
