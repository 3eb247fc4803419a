import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, isHtml } from "./answer";
import { barePolicy, contentPolicy, type PolicyRules } from "./content-policy";
import { encodingFor } from "./encoding";
import { passedHeaders } from "./next-internals";
import type { StoredPage } from "./stored-page";

/** Sends a kept page: 304 when the reader has it already, otherwise the smallest body that the browser accepts. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage): void {
  const encoding = encodingFor(request.headers["accept-encoding"]);
  const headers = page.headers[encoding];
  if (matches(request.headers["if-none-match"], page.etag)) {
    response.writeHead(304, headers.slice(0, encoding === "identity" ? -2 : -4)).end();
    return;
  }
  response.writeHead(200, headers);
  response.end(request.method === "HEAD" ? undefined : page.bodies[encoding]);
}

/** Sends an answer made for one reader, with a policy made from its inline scripts. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  rules: PolicyRules,
  always: [string, string][],
): void {
  for (const [name, value] of passedHeaders(answer)) response.setHeader(name, value);
  for (const name of ["cache-control", "etag", "vary"]) {
    const value = answer.headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  for (const [name, value] of always) response.setHeader(name, value);
  const policy = isHtml(answer) ? contentPolicy(answer.body.toString(), rules) : barePolicy(rules);
  response.setHeader("content-security-policy", policy);
  response.setHeader("content-length", answer.headers["content-length"] ?? answer.body.length);
  response.writeHead(answer.status).end(request.method === "HEAD" ? undefined : answer.body);
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch === etag || ifNoneMatch.split(/\s*,\s*/).includes(etag));
}
