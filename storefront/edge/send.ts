import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, isHtml, passedHeaders } from "./answer";
import { earlyLinks } from "./early-links";
import { barePolicy, contentPolicy, type PolicyRules } from "./content-policy";
import type { Encoding, StoredPage } from "./stored-page";

/** Sends a kept page: 304 when the reader has it already, otherwise the body it can read. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage): void {
  const encoding = encodingFor(request.headers["accept-encoding"]);
  const headers = page.headers[encoding];
  if (knows(request.headers["if-none-match"], page.etag)) {
    response.writeHead(304, headers.slice(0, encoding === "identity" ? -2 : -4)).end();
    return;
  }
  response.writeHead(200, headers);
  response.end(request.method === "HEAD" ? undefined : page.bodies[encoding]);
}

/** Sends an answer that is one reader's own; its inline scripts are named in the policy as well. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  rules: PolicyRules,
  always: [string, string][],
): void {
  for (const [name, value] of passedHeaders(answer)) response.setHeader(name, value);
  const links = earlyLinks(answer);
  if (links) response.setHeader("link", links);
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

/** The smallest body the reader says it can read. A refusal such as `br;q=0` is honoured. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const text = String(accepted ?? "");
  if (offers(text, "br")) return "br";
  return offers(text, "gzip") ? "gzip" : "identity";
}

function offers(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + encoding.length));
}

function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch === etag || ifNoneMatch.split(/\s*,\s*/).includes(etag));
}
