import { lookup as resolve, type LookupAddress, type LookupOptions } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Bytes, as of what is uploaded; milliseconds for all of it; other addresses it may lead to. */
const mostBytes = 25 * 1024 * 1024;
const longest = 15_000;
const mostTurns = 4;

/** Whether anyone on the internet may ask it: never this machine or the network it is in. */
export const isPublic = (address: string): boolean =>
  isIP(address) !== 0 && ipaddr.process(address).range() === "unicast";

/**
 * A picture of another site, or null when it cannot be had. Asks public addresses only, whatever a name resolves to and
 * wherever the site sends on to.
 */
export async function fetchPicture(address: string, isAllowed = isPublic): Promise<Uint8Array | null> {
  const signal = AbortSignal.timeout(longest);
  let at = address;
  for (let turn = 0; turn <= mostTurns; turn += 1) {
    const answer = await asked(at, isAllowed, signal).catch(() => null);
    if (!answer || answer instanceof Uint8Array) return answer;
    at = answer.to;
  }
  return null;
}

/** The bytes, or where they are. @throws when it does not answer with either */
async function asked(
  address: string,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
): Promise<Uint8Array | { to: string }> {
  const url = new URL(address);
  const web = url.protocol === "https:" ? https : url.protocol === "http:" ? http : null;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // Of a name the lookup decides; a number is not looked up.
  if (!web || (isIP(host) !== 0 && !isAllowed(host))) throw new Error(`${address} is not public`);
  return new Promise((done, fail) => {
    const request = web.get(url, { lookup: lookupAmong(isAllowed), signal, agent: false }, (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy();
        return done({ to: new URL(headers.location, url).href });
      }
      if (statusCode !== 200) {
        response.destroy();
        return fail(new Error(`${address} answers ${statusCode}`));
      }
      const parts: Buffer[] = [];
      let length = 0;
      response.on("data", (part: Buffer) => {
        length += part.length;
        if (length > mostBytes) response.destroy(new Error(`${address} is too large`));
        else parts.push(part);
      });
      response.on("end", () => done(new Uint8Array(Buffer.concat(parts))));
      response.on("error", fail);
    });
    request.on("error", fail);
  });
}

type Answered = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

const lookupAmong =
  (isAllowed: (address: string) => boolean) => (host: string, options: LookupOptions, answered: Answered) =>
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const allowed = error ? [] : addresses.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (error || !first) return answered(error ?? new Error(`${host} is not public`), "");
      if (options.all) answered(null, allowed);
      else answered(null, first.address, first.family);
    });
