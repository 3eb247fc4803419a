import { readSignedWords, signWords } from "../../shared/signed-words";

/** Opens the withdrawal from one order. */
export interface WithdrawalClaim {
  orderId: string;
  /** The form on the page alone that this link confirms; null of a link of the order's own page and mail. */
  requestId: string | null;
}

const noRequest = "0";

/** A token that nobody can make without the secret; it names ids and the moment until which it is valid. */
export function withdrawalToken(
  secret: string,
  { orderId, requestId, until }: WithdrawalClaim & { until: Date },
): string {
  const seconds = Math.floor(until.getTime() / 1000).toString(36);
  return signWords(secret, "withdrawal", [orderId, requestId ?? noRequest, seconds]);
}

/** @returns what the token claims, "expired", or null when it is not ours. */
export function readWithdrawalToken(
  secret: string,
  token: string,
  now = new Date(),
): WithdrawalClaim | "expired" | null {
  const [orderId, requestId, seconds] = readSignedWords(secret, "withdrawal", token, 3) ?? [];
  if (!orderId || !requestId || !seconds) return null;
  if (Number.parseInt(seconds, 36) * 1000 < now.getTime()) return "expired";
  return { orderId, requestId: requestId === noRequest ? null : requestId };
}
