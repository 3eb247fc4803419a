import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** The encodings in which a body is kept, the smallest first. */
const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Browsers send a handful of different headers: each is parsed once. */
const known = new LRUCache<string, Encoding>({ max: 100 });

/** The smallest encoding that this `Accept-Encoding` header accepts. A refusal such as `br;q=0` is respected. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const header = String(accepted ?? "");
  let encoding = known.get(header);
  if (!encoding) {
    const accepts = new Negotiator({ headers: { "accept-encoding": header } }).encodings(ENCODINGS);
    encoding = ENCODINGS.find((each) => accepts.includes(each)) ?? "identity";
    known.set(header, encoding);
  }
  return encoding;
}
