import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { siteUrl } from "./site";

const NAME = "_vk_cart";
const DAYS_30 = 30 * 24 * 60 * 60;
const id = z.string().regex(/^cart_[0-9A-Za-z]{10,40}$/);

/** Id of the reader's cart: from the cookie only, never from an argument or an address. Null when there is none. */
export async function cartId(): Promise<string | null> {
  return id.safeParse((await cookies()).get(NAME)?.value).data ?? null;
}

/** `Set-Cookie` that keeps the cart for thirty days more. */
export const keepCart = (cart: string) => cookieText(NAME, cart, { maxAge: DAYS_30 });

/** `Set-Cookie` that deletes the cart's cookie, once the cart has become an order. */
export const clearCart = () => cookieText(NAME, "", { maxAge: 0 });

/** A cookie that no script reads and that no other site sends along with a post. `maxAge` in seconds. */
export function cookieText(
  name: string,
  value: string,
  { maxAge, path = "/" }: { maxAge: number; path?: string },
): string {
  const secure = siteUrl().startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
