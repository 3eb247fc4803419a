import type { Logger } from "@medusajs/framework/types";
import type { Request, RequestHandler, Response } from "express";
import morgan from "morgan";
import { loggedPath } from "../shared/logged-path";

/**
 * One JSON line on standard output for each request but health checks. It names nobody: no network address, browser or
 * page that asked, and no query, in which an owner who looks a customer up has left an e-mail address.
 */
export const accessLog: RequestHandler = morgan<Request, Response>(
  (tokens, request, response) =>
    JSON.stringify({
      level: "http",
      timestamp: new Date().toISOString(),
      method: request.method,
      path: loggedPath(request.originalUrl),
      status: Number(tokens.status?.(request, response) ?? 0),
      response_size: Number(tokens.res?.(request, response, "content-length") ?? 0),
      request_size: Number(request.headers["content-length"] ?? 0),
      duration: Number(tokens["response-time"]?.(request, response) ?? 0),
    }),
  { skip: ({ originalUrl }) => originalUrl === "/health" },
);

/** Medusa's own line for each request has the reader's network address, its browser and the whole address. */
export function withoutMedusasAccessLog(logger: Logger): void {
  const shouldLog = logger.shouldLog.bind(logger);
  logger.shouldLog = (level) => level !== "http" && shouldLog(level);
}
