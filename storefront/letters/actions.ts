import "server-only";
import type { ReaderLetter, ReaderLetterAnswer } from "backend/contracts/reader-letter";
import { medusa } from "@/shop/medusa";
import { checked, noDraft, typedIn, type LetterDraft } from "./form-values";

/** Codes after which the form is of no more use. After any other, sent again, it is the same letter with the same age. */
const spent = new Set(["letter_already_sent", "letter_form_expired"]);

/**
 * Sends what was typed. A form of a page that is the same for everyone has no key: its reader looks at it once more, on
 * a page that has one.
 * @returns null once it was received, else what the reader sees again. @throws never
 */
export async function sendLetter(fields: URLSearchParams): Promise<LetterDraft | null> {
  const form = checked(fields);
  const values = typedIn(fields);
  const key = fields.get("form_key");
  if (!form.ok) return { ...noDraft, values, errors: form.errors, formKey: key?.slice(0, 200) || null };
  if (!key) return { ...noDraft, values, code: "letter_check" };
  const refused = (code: string): LetterDraft => ({
    ...noDraft,
    values,
    code,
    formKey: spent.has(code) ? null : key.slice(0, 200),
  });
  try {
    const letter: ReaderLetter = { ...form.letter, form_key: key };
    const answer = await medusa.post<ReaderLetterAnswer>("/store/reader-letters", letter);
    if (answer.ok) return null;
    // Its limits are by the hour, and the general sentence speaks of a minute.
    return refused(answer.code === "too_many_requests" ? "letter_too_many" : answer.code);
  } catch (error) {
    console.error(`reader's letter: ${String(error)}`);
    return refused("away");
  }
}
