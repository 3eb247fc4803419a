import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/** The header in which this process tells its own pages who reads; whatever a reader sends under it is replaced. */
export const READER_ADDRESS = "x-volle-kom-reader";

/**
 * The reader's address: that of the connection, or with proxies in front what the outermost of ours wrote down. What
 * stands before it in X-Forwarded-For anyone could have written.
 * @param proxies how many of ours stand in front
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const given = headers["x-forwarded-for"];
  const forwarded = (Array.isArray(given) ? given.join(",") : (given ?? ""))
    .split(",")
    .map((each) => each.trim());
  const way = [...forwarded.filter(Boolean), socket.remoteAddress ?? ""];
  return way[Math.max(0, way.length - 1 - proxies)] ?? "";
}

/** What counts as one reader, as in backend/src/shared/reader-address.ts: of IPv6 the network (/64). */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(plain) || !isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const first = head.split(":").filter(Boolean);
  const last = (tail ?? "").split(":").filter(Boolean);
  const middle = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array<string>(Math.max(0, middle)).fill("0"), ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
