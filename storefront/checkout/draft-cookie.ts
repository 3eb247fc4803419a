import "server-only";
import { cookies } from "next/headers";
import { cookieText } from "@/shop/cart-cookie";
import { type Draft, packed, unpacked } from "./form-values";

const NAME = "_vk_form";
const HALF_AN_HOUR = 30 * 60;

export async function readDraft(): Promise<Draft> {
  return unpacked((await cookies()).get(NAME)?.value);
}

/** The browser sends it to the checkout page only, and deletes it after half an hour. */
export const keepDraft = (draft: Draft) =>
  cookieText(NAME, packed(draft), { maxAge: HALF_AN_HOUR, path: "/afrekenen" });

export const clearDraft = () => cookieText(NAME, "", { maxAge: 0, path: "/afrekenen" });
