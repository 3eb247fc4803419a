import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "../faults/faults";
import { newId } from "../store/ids";
import { API_VERSION } from "../webhooks/event";
import type { World } from "../world";
import { authenticate } from "./auth";
import { BodyTooLarge, readBody } from "./body";
import { parseForm, type FormObject } from "./form";
import { begin, earlierReply, fingerprint } from "./idempotency";
import { invalidRequest, StripeProblem } from "./problem";
import { findRoute, type Route } from "./router";

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** Handles every call of `/v1`: for each API key one at a time. */
export async function answerApi(
  world: World,
  routes: Route[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const call = await readCall(request);
  const { key } = call;
  try {
    if (key) begin(world, key);
  } catch (refusal) {
    send(response, call, problemAnswer(refusal));
    return;
  }
  try {
    await answerWithFaults(world, routes, call, response);
  } finally {
    if (key) world.keysUnderWay.delete(key);
  }
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const key = request.headers["idempotency-key"];
  const method = request.method ?? "GET";
  const body = await readBody(request).catch((failure: unknown) => {
    if (failure instanceof BodyTooLarge) return null;
    throw failure;
  });
  return {
    method,
    url: new URL(request.url ?? "/", "http://stand-in"),
    body,
    headers: request.headers,
    requestId: newId("req_", 14),
    key: method === "POST" && typeof key === "string" ? key : null,
  };
}

async function answerWithFaults(world: World, routes: Route[], call: Call, response: ServerResponse) {
  const fault = world.faults.strike(call.method, call.url.pathname);
  if (fault?.when === "before" && (await strike(fault, call.requestId, response))) return;
  const answer = answerCall(world, routes, call);
  if (fault?.when === "after" && (await strike(fault, call.requestId, response))) return;
  send(response, call, answer);
}

interface Call {
  method: string;
  url: URL;
  /** Null when it was too large to read. */
  body: string | null;
  headers: IncomingMessage["headers"];
  requestId: string;
  /** The idempotency key of a POST. */
  key: string | null;
}

function answerCall(world: World, routes: Route[], call: Call): Answer {
  try {
    if (call.body === null) throw invalidRequest("Request body too large.", {}, 413);
    authenticate(call.headers.authorization, world.secretKey);
    checkVersion(call.headers["stripe-version"]);
    const form = parseForm(call.method === "POST" ? call.body : call.url.search.slice(1));
    return call.key === null
      ? run(world, routes, call, form)
      : answerOnce(world, routes, call, form, call.key);
  } catch (failure) {
    return problemAnswer(failure);
  }
}

/** A call under an idempotency key runs once; what was refused may be sent again. */
function answerOnce(world: World, routes: Route[], call: Call, form: FormObject, key: string): Answer {
  const print = fingerprint(call.method, call.url.pathname, form);
  const earlier = earlierReply(world, key, print);
  if (earlier) {
    const headers = {
      "idempotent-replayed": "true",
      "original-request": earlier.requestId,
      "idempotency-key": key,
    };
    return { status: earlier.status, body: earlier.body, headers };
  }
  const answer = run(world, routes, call, form);
  const at = world.store.clock.now();
  const { status, body } = answer;
  world.store.replies.put({ id: key, fingerprint: print, at, requestId: call.requestId, status, body });
  return { ...answer, headers: { ...answer.headers, "idempotency-key": key } };
}

function run(world: World, routes: Route[], call: Call, form: FormObject): Answer {
  const { method, url } = call;
  const found = findRoute(routes, method, url.pathname);
  if (!found) {
    const message = `Unrecognized request URL (${method}: ${url.pathname}). The stand-in plays only the part of Stripe that the shop uses.`;
    throw invalidRequest(message, {}, 404);
  }
  world.request = { id: call.requestId, idempotency_key: call.key };
  try {
    return {
      status: 200,
      body: JSON.stringify(found.route.run({ world, path: found.path, form }), null, 2),
      headers: {},
    };
  } finally {
    world.request = null;
  }
}

function checkVersion(version: string | string[] | undefined) {
  if (version !== undefined && !/^\d{4}-\d{2}-\d{2}(\.[a-z_]+)?$/.test(String(version))) {
    throw invalidRequest(`Invalid Stripe API version: ${String(version)}`);
  }
}

function problemAnswer(failure: unknown): Answer {
  if (!(failure instanceof StripeProblem)) {
    console.error("stripe stand-in:", failure);
    return { status: 500, body: apiError("The stand-in failed; see its log."), headers: {} };
  }
  return {
    status: failure.status,
    body: JSON.stringify({ error: failure.body }, null, 2),
    headers: failure.headers,
  };
}

function apiError(message: string): string {
  return JSON.stringify({ error: { type: "api_error", message } });
}

/** Lets a fault strike. @returns whether it answered, or made an answer impossible. */
async function strike(fault: Fault, requestId: string, response: ServerResponse): Promise<boolean> {
  if (fault.kind === "reset") response.socket?.resetAndDestroy();
  if (fault.kind === "delay" || fault.kind === "timeout") await silence(fault.milliseconds, response);
  if (fault.kind === "timeout") response.socket?.destroy();
  if (fault.kind === "error") {
    const body =
      fault.status === 429
        ? JSON.stringify({
            error: {
              type: "invalid_request_error",
              code: "rate_limit",
              message: "Request rate limit exceeded.",
            },
          })
        : apiError("An unknown error occurred");
    write(response, fault.status, body, { "request-id": requestId });
  }
  return fault.kind !== "delay";
}

/** Waits, but not for a caller that went away. */
function silence(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function send(response: ServerResponse, call: Call, answer: Answer) {
  const version = call.headers["stripe-version"];
  write(response, answer.status, answer.body, {
    "request-id": call.requestId,
    "stripe-version": typeof version === "string" ? version : API_VERSION,
    ...answer.headers,
  });
}

function write(response: ServerResponse, status: number, body: string, headers: Record<string, string>) {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store", ...headers });
  response.end(body);
}
