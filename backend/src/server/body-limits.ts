import type { RequestHandler } from "express";
import type { Refusal } from "../contracts/refusal";
import { refusalMessages } from "../shared/refusal-messages";

const KILOBYTE = 1024;
/** Bytes of a body; those of the parsers (`api/support/bodies.ts`), of which Medusa's standard is 100 kB. */
const MOST = 100 * KILOBYTE;
const exceptions: [path: RegExp, most: number][] = [
  // Files come from the owner alone: pictures of products and lists to import.
  [/^\/admin\/(uploads|products\/imports?)\b/, 32 * KILOBYTE * KILOBYTE],
  // Word files and exports to import, and their pictures.
  [/^\/admin\/article-imports\/(conversions|pictures)\/?$/, 41 * KILOBYTE * KILOBYTE],
  // As many rows as the list may have, in letters of two bytes.
  [/^\/admin\/food-list\/?$/, 4 * KILOBYTE * KILOBYTE],
  // Medusa's lists of changes may have 1 MB, an article 1.5 MB, all that is said of a product 2 MB.
  [/^\/admin\//, 2 * KILOBYTE * KILOBYTE],
  [/^\/hooks\/(stripe|page-counts)\/?$/, 256 * KILOBYTE],
];

/** Bytes that a body for this path may have. */
export const mostBytes = (path: string): number =>
  exceptions.find(([exception]) => exception.test(path))?.[1] ?? MOST;

/**
 * Refuses a body by its announced length, before any of it is read: the parsers read one that is too large to its end
 * first. Files are kept in memory as they come, so one of unknown length is refused.
 */
export const bodyLimits: RequestHandler = (request, response, next) => {
  const length = request.headers["content-length"];
  const isFile = request.headers["content-type"]?.startsWith("multipart/") ?? false;
  const status =
    length === undefined
      ? isFile && request.headers["transfer-encoding"] !== undefined && 411
      : Number(length) > mostBytes(request.path) && 413;
  if (!status) return next();
  const refusal: Refusal = { code: "too_large", message: refusalMessages.too_large };
  // Without this the rest of the body would be read, to keep the connection.
  response.set("connection", "close").status(status).json(refusal);
};
