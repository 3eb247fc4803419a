import { changeCart } from "@/app/api/_form-post/cart-route";
import { setQuantity } from "@/cart/actions";

/** Sets the quantity of one line; 0 removes it. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const line = encodeURIComponent(id);
  return changeCart(request, (fields) => setQuantity(id, fields), {
    refusedAt: () => `/winkelmand?bij=${line}#${line}`,
  });
}
