import { changeCart } from "@/app/api/_form-post/cart-route";
import { useCode } from "@/cart/actions";

/** What was typed comes back with the refusal: it may lack one letter. */
export function POST(request: Request): Promise<Response> {
  return changeCart(request, useCode, {
    refusedAt: (fields) =>
      `/winkelmand?bij=code&code=${encodeURIComponent((fields.get("code") ?? "").slice(0, 200))}#kortingscode`,
  });
}
