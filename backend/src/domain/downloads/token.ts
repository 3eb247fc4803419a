import { readSignedWords, signWords, type Purpose } from "../../shared/signed-words";

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
  return signWords(secret, "download", [orderId, productId]);
}

/** @returns what the token claims, or null when it is not ours. */
export function readDownloadToken(secret: string, token: string): DownloadClaim | null {
  const ids = readTwo(secret, "download", token);
  return ids && { orderId: ids[0], productId: ids[1] };
}

/** Signed like a download token but for another purpose, so that neither can be used for the other. */
export function invoiceToken(secret: string, { orderId, invoiceId }: InvoiceClaim): string {
  return signWords(secret, "invoice", [orderId, invoiceId]);
}

/** @returns what the token claims, or null when it is not ours. */
export function readInvoiceToken(secret: string, token: string): InvoiceClaim | null {
  const ids = readTwo(secret, "invoice", token);
  return ids && { orderId: ids[0], invoiceId: ids[1] };
}

function readTwo(secret: string, purpose: Purpose, token: string): [string, string] | null {
  const [one, other] = readSignedWords(secret, purpose, token, 2) ?? [];
  return one && other ? [one, other] : null;
}
