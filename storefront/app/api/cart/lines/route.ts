import { changeCart } from "@/app/api/_form-post/cart-route";
import { ownPath } from "@/app/api/_form-post/form";
import { addLine } from "@/cart/actions";

/** Adds to the cart. Without script the reader sees the cart next, with a link back to the page he came from. */
export function POST(request: Request): Promise<Response> {
  return changeCart(request, addLine, {
    back(fields) {
      const from = ownPath(fields.get("return_to"), "");
      return from ? `/winkelmand?terug=${encodeURIComponent(from)}` : "/winkelmand";
    },
  });
}
