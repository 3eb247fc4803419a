import type { IncomingMessage } from "node:http";

const LARGEST = 1024 * 1024;

/** Thrown when a body is larger than a mebibyte. */
export class BodyTooLarge extends Error {}

/** The whole body as text; rejects when it is too large or the connection breaks. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Buffer); // without setEncoding a request yields buffers
    size += bytes.length;
    if (size > LARGEST) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
