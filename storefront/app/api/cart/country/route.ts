import { changeCart } from "@/app/api/_form-post/cart-route";
import { setCountry } from "@/cart/actions";

export function POST(request: Request): Promise<Response> {
  return changeCart(request, setCountry, { refusedAt: () => "/winkelmand?bij=land#levering" });
}
