import "server-only";
import type { LetterForm } from "backend/contracts/reader-letter";
import { connection } from "next/server";
import { medusa } from "@/shop/medusa";

/** A new form with its challenge, or the challenge of this form; null when there is none to be had now. @throws never */
export async function letterFormFor(key: string | null): Promise<LetterForm | null> {
  await connection(); // of one reader, never cached
  const query = key ? `?${new URLSearchParams({ form_key: key })}` : "";
  try {
    const answer = await medusa.get<LetterForm>(`/store/reader-letters/form${query}`, { forReader: true });
    return answer.ok ? answer.value : null;
  } catch (error) {
    console.error(`letter form: ${String(error)}`);
    return null;
  }
}
