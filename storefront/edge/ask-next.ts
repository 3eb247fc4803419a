import { Agent, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./answer";

export interface Question {
  path: string;
  headers: IncomingHttpHeaders;
  /** Milliseconds until the answer must be here, whole. */
  within: number;
}

/** A page larger than this is a mistake, not a page. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Asks Next for a page over the loopback interface and gives its answer whole (a HEAD owes the same headers). The
 * documented custom server writes to a response object; a second listener that only this process knows is the way
 * to read that answer without patching Node.
 * @throws when Next does not answer in time, or cannot be reached.
 */
export function nextBehind(inner: Server): (question: Question) => Promise<Answer> {
  // Never closes an idle socket: one that closes just as it is used again would fail a reader's request.
  inner.keepAliveTimeout = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  return ({ path, headers, within }) =>
    new Promise((resolve, reject) => {
      const { port } = inner.address() as AddressInfo; // listening on TCP, so never a pipe's name
      const asked = request(
        { host: "127.0.0.1", port, agent, path, headers, signal: AbortSignal.timeout(within) },
        (response) => {
          const parts: Buffer[] = [];
          let length = 0;
          response.on("data", (part: Buffer) => {
            length += part.length;
            if (length > MOST_BYTES) asked.destroy(new Error("answer too large"));
            else parts.push(part);
          });
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 500,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          );
          response.on("error", reject);
        },
      );
      asked.on("error", reject);
      asked.end();
    });
}
