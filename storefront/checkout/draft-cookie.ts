import "server-only";
import { cookies } from "next/headers";
import { cookieText } from "@/shop/cart-cookie";
import { type Draft, packed, unpacked } from "./form-values";

const NAME = "_vk_form";
const HALF_AN_HOUR = 30 * 60;

/** What was filled in for this cart. */
export async function readDraft(cart: string): Promise<Draft> {
  return unpacked((await cookies()).get(NAME)?.value, cart);
}

/** The browser sends it to the checkout page only, and deletes it after half an hour. */
export const keepDraft = (draft: Draft, cart: string) =>
  cookieText(NAME, packed(draft, cart), { maxAge: HALF_AN_HOUR, path: "/afrekenen" });

export const clearDraft = () => cookieText(NAME, "", { maxAge: 0, path: "/afrekenen" });
