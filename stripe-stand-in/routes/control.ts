import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { readBody } from "../http/body";
import { StripeProblem } from "../http/problem";
import { findRoute } from "../http/router";
import type { World } from "../world";
import { controlFaultRoutes } from "./control-faults";
import { controlMoneyRoutes } from "./control-money";
import { ControlRefusal } from "./control-refusal";
import type { ControlRoute } from "./control-route";
import { controlWebhookRoutes } from "./control-webhooks";

export const controlRoutes: ControlRoute[] = [
  ...controlMoneyRoutes,
  ...controlWebhookRoutes,
  ...controlFaultRoutes,
];

/** `/_control`: JSON in and out, from this machine only. JSON alone, so no web page can post here unasked. */
export async function answerControl(world: World, request: IncomingMessage, response: ServerResponse) {
  const answer = await controlAnswer(world, request).catch(refusal);
  response.writeHead(answer.status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(answer.body, null, 2));
}

async function controlAnswer(world: World, request: IncomingMessage) {
  const url = new URL(request.url ?? "/", "http://stand-in");
  const method = request.method ?? "GET";
  const text = await readBody(request);
  if (!isLoopback(request.socket.remoteAddress)) throw new ControlRefusal(403, "Only from this machine.");
  if (method === "POST" && !request.headers["content-type"]?.startsWith("application/json")) {
    throw new ControlRefusal(415, "Send application/json.");
  }
  const found = findRoute(controlRoutes, method, url.pathname);
  if (!found) throw new ControlRefusal(404, `No control ${method} ${url.pathname}.`);
  const body: unknown = text === "" ? {} : JSON.parse(text);
  return {
    status: 200,
    body: await found.route.run({ world, path: found.path, query: url.searchParams, body }),
  };
}

/** Whether a request came over this machine's own interface. */
export function isLoopback(address: string | undefined): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address ?? "");
}

function refusal(failure: unknown) {
  if (failure instanceof ControlRefusal) return { status: failure.status, body: { error: failure.message } };
  if (failure instanceof StripeProblem) return { status: failure.status, body: { error: failure.message } };
  if (failure instanceof z.ZodError) return { status: 400, body: { error: z.prettifyError(failure) } };
  if (failure instanceof SyntaxError) return { status: 400, body: { error: "The body is not JSON." } };
  console.error("stripe stand-in:", failure);
  return { status: 500, body: { error: String(failure) } };
}
