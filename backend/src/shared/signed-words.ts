import { createHmac, timingSafeEqual } from "node:crypto";

/** What a token is for: one for a purpose is none for another. */
export type Purpose =
  | "consent-confirm"
  | "consent-stop"
  | "download"
  | "invoice"
  | "letter-form"
  | "preview"
  | "review"
  | "withdrawal";

const signature = (secret: string, purpose: Purpose, words: string): string =>
  createHmac("sha256", secret).update(`${purpose}:${words}`).digest("base64url");

/** Words without dots, as a token that nobody can make without the secret. */
export function signWords(secret: string, purpose: Purpose, words: string[]): string {
  const text = words.join(".");
  return `${text}.${signature(secret, purpose, text)}`;
}

/** @returns the words of a token, so many of them; null when it is not ours. */
export function readSignedWords(
  secret: string,
  purpose: Purpose,
  token: string,
  count: number,
): string[] | null {
  const words = token.split(".");
  const mark = words.pop();
  if (!mark || words.length !== count || words.some((word) => word === "")) return null;
  const given = Buffer.from(mark);
  const ours = Buffer.from(signature(secret, purpose, words.join(".")));
  return given.length === ours.length && timingSafeEqual(given, ours) ? words : null;
}
