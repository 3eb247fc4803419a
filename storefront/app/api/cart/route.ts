import { json } from "@/app/api/_form-post/answer";
import { readersCart } from "@/cart/queries";
import { toSummary } from "@/cart/summary";

/** The reader's cart for the count in the header: null when there is none. */
export async function GET(): Promise<Response> {
  const found = await readersCart();
  if (found.state === "away") return json({ cart: null }, 503);
  return json({ cart: found.state === "cart" ? toSummary(found.cart) : null });
}
