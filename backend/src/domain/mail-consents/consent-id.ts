import { createHmac } from "node:crypto";
import type { ConsentKind } from "../../contracts/mail-consent";

/** The id of a wish: the same for the same address and the same thing, and of no use to who would guess an address. */
export function consentId(
  secret: string,
  { kind, about, email }: { kind: ConsentKind; about: string; email: string },
): string {
  const words = [kind, about, email.toLowerCase()].join("\n");
  return `mcon_${createHmac("sha256", secret).update(`mail-consent:${words}`).digest("hex").slice(0, 32)}`;
}
