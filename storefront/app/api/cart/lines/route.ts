import { changeCart } from "@/app/api/_form-post/cart-route";
import { ownPath } from "@/app/api/_form-post/form";
import { addLine } from "@/cart/actions";

/** Add to cart. Without script the reader sees the cart next, with the way back to where he was reading. */
export function POST(request: Request): Promise<Response> {
  return changeCart(request, addLine, (fields) => {
    const from = ownPath(fields.get("return_to"), "");
    return from ? `/winkelmand?terug=${encodeURIComponent(from)}` : "/winkelmand";
  });
}
