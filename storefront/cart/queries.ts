import "server-only";
import type { CartView } from "backend/contracts/cart";
import { cartId } from "@/shop/cart-cookie";
import { medusa } from "@/shop/medusa";

/** The reader's cart; `none` when there is none, `away` when the backend does not answer. */
export type CartAnswer = { state: "cart"; cart: CartView } | { state: "none" } | { state: "away" };

/** The reader's cart, never cached. `justMade` is the id of a cart whose cookie the browser does not have yet. */
export async function readersCart(justMade?: string): Promise<CartAnswer> {
  const id = justMade ?? (await cartId());
  if (!id) return { state: "none" };
  try {
    const answer = await medusa.get<{ cart: CartView }>(`/store/carts/${id}/view`, { forReader: true });
    if (answer.ok) return { state: "cart", cart: answer.value.cart };
    return { state: answer.code === "too_many_requests" ? "away" : "none" };
  } catch (error) {
    console.error(`cart: ${String(error)}`);
    return { state: "away" };
  }
}
