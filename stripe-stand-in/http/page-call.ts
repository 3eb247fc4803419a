import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "./body";
import { parseForm } from "./form";

/** The plain text fields of a posted form; anything nested is left out. */
export async function fields(request: IncomingMessage): Promise<Record<string, string>> {
  const form = Object.entries(parseForm(await readBody(request)));
  return Object.fromEntries(
    form.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

export function sendPage(response: ServerResponse, page: string, status = 200) {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(page);
}

/** See other: a reload never pays twice. */
export function goTo(response: ServerResponse, address: string) {
  response.writeHead(303, { location: address, "cache-control": "no-store" });
  response.end();
}
