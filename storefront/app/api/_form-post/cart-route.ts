import { readersCart } from "@/cart/queries";
import { toSummary } from "@/cart/summary";
import { keepCart } from "@/shop/cart-cookie";
import type { Result } from "@/shop/result";
import { json, refused, seeOther, wantsJson } from "./answer";
import { ownPath, postedForm } from "./form";

/**
 * One change of the reader's cart: origin, size, fields; the change; then 303 to the cart, or JSON to the script
 * that asked. A refusal goes to `back` when the form names no page that can show it.
 */
export async function changeCart(
  request: Request,
  change: (fields: URLSearchParams) => Promise<Result<{ cart: string }>>,
  back: (fields: URLSearchParams) => string = (fields) => ownPath(fields.get("return_to"), "/winkelmand"),
): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/winkelmand");
  let changed: Result<{ cart: string }>;
  try {
    changed = await change(form.fields);
  } catch (error) {
    console.error(`cart change: ${String(error)}`);
    return refused(request, "away", back(form.fields));
  }
  if (!changed.ok) return refused(request, changed.code, back(form.fields));
  const cookies = [keepCart(changed.value.cart)];
  return wantsJson(request)
    ? json({ ok: true, cart: await summaryOf(changed.value.cart) }, 200, cookies)
    : seeOther(back(form.fields), cookies);
}

/** The cart after the change; null when it cannot be read just now, for the change itself was made. */
async function summaryOf(id: string) {
  const found = await readersCart(id);
  return found.state === "cart" ? toSummary(found.cart) : null;
}
