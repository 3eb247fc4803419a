import { readSignedWords, signWords } from "../../shared/signed-words";

/** A link that confirms a wish, until a moment. */
export const confirmToken = (secret: string, id: string, until: Date): string =>
  signWords(secret, "consent-confirm", [id, Math.floor(until.getTime() / 1000).toString(36)]);

/** @returns the id of the wish, "expired", or null when the token is not ours */
export function readConfirmToken(
  secret: string,
  token: string,
  now = new Date(),
): { id: string } | "expired" | null {
  const [id, seconds] = readSignedWords(secret, "consent-confirm", token, 2) ?? [];
  if (!id || !seconds) return null;
  return Number.parseInt(seconds, 36) * 1000 < now.getTime() ? "expired" : { id };
}

/** A link that stops the mails of a wish; it works for as long as there is mail with it. */
export const stopToken = (secret: string, id: string, kind: string): string =>
  signWords(secret, "consent-stop", [id, kind]);

/** @returns the id and the kind of the wish, or null when the token is not ours */
export function readStopToken(secret: string, token: string): { id: string; kind: string } | null {
  const [id, kind] = readSignedWords(secret, "consent-stop", token, 2) ?? [];
  return id && kind ? { id, kind } : null;
}
