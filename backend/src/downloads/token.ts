import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link gives away: one product of one order, and nothing else. */
export interface DownloadClaim {
  orderId: string;
  productId: string;
}

const signature = (secret: string, words: string): string =>
  createHmac("sha256", secret).update(`download:${words}`).digest("base64url");

/** A token that nobody can make without the secret; it names ids only. It holds for as long as the order is paid. */
export function downloadToken(secret: string, { orderId, productId }: DownloadClaim): string {
  const words = `${orderId}.${productId}`;
  return `${words}.${signature(secret, words)}`;
}

/** @returns what the token claims, or null when it is not ours. */
export function readDownloadToken(secret: string, token: string): DownloadClaim | null {
  const [orderId, productId, signed, ...more] = token.split(".");
  if (!orderId || !productId || !signed || more.length > 0) return null;
  const given = Buffer.from(signed);
  const ours = Buffer.from(signature(secret, `${orderId}.${productId}`));
  return given.length === ours.length && timingSafeEqual(given, ours) ? { orderId, productId } : null;
}
