import { createHmac } from "node:crypto";

/** The id of an objection: the same for the same address, of which it says nothing. */
export function stopId(secret: string, email: string): string {
  const words = `review-stop:${email.toLowerCase()}`;
  return `rstp_${createHmac("sha256", secret).update(words).digest("hex").slice(0, 32)}`;
}
