import { readSignedWords, signWords } from "../../shared/signed-words";

/** A link with which the buyer of an order says what he thinks of it, until a moment. */
export const reviewToken = (secret: string, orderId: string, until: Date): string =>
  signWords(secret, "review", [orderId, Math.floor(until.getTime() / 1000).toString(36)]);

/** @returns the id of the order, "expired", or null when the token is not ours */
export function readReviewToken(
  secret: string,
  token: string,
  now = new Date(),
): { orderId: string } | "expired" | null {
  const [orderId, seconds] = readSignedWords(secret, "review", token, 2) ?? [];
  if (!orderId || !seconds) return null;
  return Number.parseInt(seconds, 36) * 1000 < now.getTime() ? "expired" : { orderId };
}
