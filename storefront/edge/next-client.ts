import { Agent, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./answer";

export interface PageRequest {
  path: string;
  headers: IncomingHttpHeaders;
  /** Milliseconds until the whole answer must be here. */
  within: number;
}

/** Bytes. No page of ours comes near it. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Gives a function that asks Next for a page over the loopback interface and returns its answer with the whole body
 * (always by GET, whose headers a HEAD must have too). Next's documented custom server writes to a response object;
 * a second listener, known to this process only, is the way to read that answer without patching Node.
 * The function throws when Next does not answer in time, or cannot be reached.
 */
export function nextClient(inner: Server): (page: PageRequest) => Promise<Answer> {
  // An idle connection is never closed: one that closed just as it was used again would fail a reader's request.
  inner.keepAliveTimeout = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  return ({ path, headers, within }) =>
    new Promise((resolve, reject) => {
      const { port } = inner.address() as AddressInfo; // listening on TCP, so never a pipe's name
      const outgoing = request(
        { host: "127.0.0.1", port, agent, path, headers, signal: AbortSignal.timeout(within) },
        (response) => {
          const parts: Buffer[] = [];
          let length = 0;
          response.on("data", (part: Buffer) => {
            length += part.length;
            if (length > MOST_BYTES) outgoing.destroy(new Error("answer too large"));
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
      outgoing.on("error", reject);
      outgoing.end();
    });
}
