import { adminReaderLetters, type AdminReaderLetter } from "backend/contracts/admin-reader-letter";
import { letterForm, type LetterForm } from "backend/contracts/reader-letter";
import { solution } from "../../storefront/shop/proof-of-work";
import { adminBody } from "./owner";
import { store, type Answer } from "./store";

/** A form that was made for a reader, or the challenge of this one. */
export async function letterFormOf(key?: string): Promise<LetterForm> {
  const query = key ? `?${new URLSearchParams({ form_key: key })}` : "";
  return letterForm.parse((await store("GET", `/reader-letters/form${query}`)).body);
}

/** What a reader's device sends for a form once it has done the work. */
export async function proofOf({ challenge }: LetterForm): Promise<string> {
  return Buffer.from(JSON.stringify({ challenge, solution: await solution(challenge) })).toString("base64");
}

/** The key and the proof of a new form. */
export async function provenForm(): Promise<{ form_key: string; proof: string }> {
  const form = await letterFormOf();
  return { form_key: form.form_key, proof: await proofOf(form) };
}

export const post = (letter: Record<string, unknown>): Promise<Answer> =>
  store("POST", "/reader-letters", {
    name: "Lies De Lezer",
    text: "Dag Liesbet, hoe lang bewaart bouillon in de koelkast?",
    about: "contact",
    ...letter,
  });

/** The owner's list, newest first. */
export async function ownersLetters(query: Record<string, string>): Promise<AdminReaderLetter[]> {
  const path = `/reader-letters?${new URLSearchParams(query)}`;
  return adminReaderLetters.parse(await adminBody("GET", path)).letters;
}
