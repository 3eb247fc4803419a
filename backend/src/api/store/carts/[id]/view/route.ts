import { z } from "zod";
import { cartById, shownCart } from "../../../../../domain/cart/read-cart";
import { mergeLines } from "../../../../../domain/cart/line-sources";
import { refreshCart } from "../../../../../domain/cart/refresh-cart";
import { cartView } from "../../../../../domain/cart/cart-view";
import { cartViewQuery } from "../../../../../contracts/cart";
import { answering, parsed } from "../../../../support/refusal";
import { Refused } from "../../../../../shared/refused";

/** GET /store/carts/:id/view: what the cart page shows, with why a line cannot be bought and what delivery costs. */
export const GET = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().min(1).max(100) }), request.params);
  const { country } = parsed(cartViewQuery, request.query);
  const { cart: whole, waiting, unpriced } = await refreshCart(request.scope, id);
  if (!whole) throw new Refused("cart_not_found");
  const cart = shownCart.parse(whole);
  if (cart.completed_at) throw new Refused("cart_completed");
  const merged = (await mergeLines(request.scope, cart)) ? await cartById(request.scope, id) : cart;
  response.json({ cart: await cartView(request.scope, merged ?? cart, { country, waiting, unpriced }) });
});
