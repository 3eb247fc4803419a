import { createHmac, timingSafeEqual } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";

/** By these headers the storefront says for which reader it asks; an empty address is the shop itself. */
export const READER_ADDRESS = "x-volle-kom-reader";
export const READER_SIGNATURE = "x-volle-kom-reader-signature";

const signatureOf = (address: string, secret: string) =>
  createHmac("sha256", secret).update(`reader:${address}`).digest("base64url");

/** Whether the storefront itself wrote this address, which nobody outside can. */
export function isSignedAddress(address: string, signature: unknown, secret: string | null): boolean {
  if (!secret || typeof signature !== "string") return false;
  const wanted = Buffer.from(signatureOf(address, secret));
  const given = Buffer.from(signature);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/**
 * What counts as one reader: an IPv4 address; of IPv6 the network (/64) that one connection has, whose other half a
 * device chooses by itself.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(plain) || !isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const middle = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array<string>(Math.max(0, middle)).fill("0"), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
