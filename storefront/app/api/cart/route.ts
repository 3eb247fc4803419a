import { json } from "@/app/api/_form-post/answer";
import { readersCart } from "@/cart/queries";
import { toSummary } from "@/cart/summary";

/** The reader's cart for the count in the header: null when there is none. */
export async function GET(): Promise<Response> {
  const answer = await readersCart();
  if (answer.state === "away") return json({ cart: null }, 503);
  return json({ cart: answer.state === "cart" ? toSummary(answer.cart) : null });
}
