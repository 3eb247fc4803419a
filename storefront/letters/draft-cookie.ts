import "server-only";
import { cookies } from "next/headers";
import { cookieText } from "@/shop/cart-cookie";
import type { LetterDraft } from "./form-values";
import { packed, PARTS, unpacked } from "./packed-draft";

const TEN_MINUTES = 10 * 60;
const path = "/schrijf";
const names = Array.from({ length: PARTS }, (_, part) => `_vk_letter${part + 1}`);

/** What was typed and not sent. */
export async function readDraft(): Promise<LetterDraft> {
  const kept = await cookies();
  return unpacked(names.map((name) => kept.get(name)?.value));
}

/** The browser sends them to the page of this form only, and deletes them after ten minutes. */
export const keepDraft = (draft: LetterDraft): string[] =>
  packed(draft).map((value, part) =>
    cookieText(names[part] ?? "", value, { maxAge: value === "" ? 0 : TEN_MINUTES, path }),
  );

export const clearDraft = (): string[] => names.map((name) => cookieText(name, "", { maxAge: 0, path }));
