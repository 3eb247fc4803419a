import { readersCart } from "@/cart/queries";
import { toSummary } from "@/cart/summary";
import { keepCart } from "@/shop/cart-cookie";
import type { Result } from "@/shop/result";
import { refusalText } from "@/shop/refusal-text";
import { json, refused, seeOther, wantsJson, withNote } from "./answer";
import { ownPath, postedForm } from "./form";

/** `left`: how many of several changes could not be made. */
type Changed = Result<{ cart: string }> & { left?: number };
type ByFields = (fields: URLSearchParams) => string;

/**
 * One change of the reader's cart: checks origin and size, reads the fields, makes the change, and answers 303, or JSON
 * to script. `back` gives the path to which the reader returns; `refusedAt` the one after a refusal, where the cart page
 * shows the sentence beside what was pressed.
 */
export async function changeCart(
  request: Request,
  change: (fields: URLSearchParams) => Promise<Changed>,
  {
    back = (fields) => ownPath(fields.get("return_to"), "/winkelmand"),
    refusedAt = back,
  }: { back?: ByFields; refusedAt?: ByFields } = {},
): Promise<Response> {
  const form = await postedForm(request);
  if (!form.ok) return refused(request, form.code, "/winkelmand");
  let changed: Changed;
  try {
    changed = await change(form.fields);
  } catch (error) {
    console.error(`cart change: ${String(error)}`);
    return refused(request, "away", back(form.fields));
  }
  if (!changed.ok) return refused(request, changed.code, refusedAt(form.fields));
  const cookies = [keepCart(changed.value.cart)];
  const note = changed.left ? "partly_added" : null;
  if (!wantsJson(request)) return seeOther(withNote(back(form.fields), note), cookies);
  const cart = await summaryOf(changed.value.cart);
  return json({ ok: true, cart, ...(note ? { message: refusalText(note) } : {}) }, 200, cookies);
}

/** The cart after the change; null when it cannot be read, which does not undo the change. */
async function summaryOf(id: string) {
  const answer = await readersCart(id);
  return answer.state === "cart" ? toSummary(answer.cart) : null;
}
