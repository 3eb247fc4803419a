import { createHmac, timingSafeEqual } from "node:crypto";

/** A download link opens one product of one order, and nothing else. */
export interface DownloadClaim {
  orderId: string;
  productId: string;
}

/** One invoice or credit note of one order. */
export interface InvoiceClaim {
  orderId: string;
  invoiceId: string;
}

/** A token that nobody can make without the secret; it names ids only. It is valid while the order is paid. */
export function downloadToken(secret: string, { orderId, productId }: DownloadClaim): string {
  return signed(secret, "download", `${orderId}.${productId}`);
}

/** @returns what the token claims, or null when it is not ours. */
export function readDownloadToken(secret: string, token: string): DownloadClaim | null {
  const ids = readSigned(secret, "download", token);
  return ids && { orderId: ids[0], productId: ids[1] };
}

/** Signed like a download token but for another purpose, so that neither can be used for the other. */
export function invoiceToken(secret: string, { orderId, invoiceId }: InvoiceClaim): string {
  return signed(secret, "invoice", `${orderId}.${invoiceId}`);
}

/** @returns what the token claims, or null when it is not ours. */
export function readInvoiceToken(secret: string, token: string): InvoiceClaim | null {
  const ids = readSigned(secret, "invoice", token);
  return ids && { orderId: ids[0], invoiceId: ids[1] };
}

type Purpose = "download" | "invoice";

const signature = (secret: string, purpose: Purpose, words: string): string =>
  createHmac("sha256", secret).update(`${purpose}:${words}`).digest("base64url");

const signed = (secret: string, purpose: Purpose, words: string): string =>
  `${words}.${signature(secret, purpose, words)}`;

function readSigned(secret: string, purpose: Purpose, token: string): [string, string] | null {
  const [one, other, mark, ...more] = token.split(".");
  if (!one || !other || !mark || more.length > 0) return null;
  const given = Buffer.from(mark);
  const ours = Buffer.from(signature(secret, purpose, `${one}.${other}`));
  return given.length === ours.length && timingSafeEqual(given, ours) ? [one, other] : null;
}
