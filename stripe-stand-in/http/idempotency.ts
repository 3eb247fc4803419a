import { createHash } from "node:crypto";
import type { ReplyRow } from "../store/rows";
import type { World } from "../world";
import { invalidRequest, StripeProblem } from "./problem";

const KEPT_SECONDS = 24 * 60 * 60;

export function fingerprint(method: string, path: string, form: object): string {
  return createHash("sha256")
    .update(JSON.stringify([method, path, form]))
    .digest("hex");
}

/**
 * What Stripe kept for a key, https://docs.stripe.com/api/idempotent_requests; undefined when the call may
 * run. Throws Stripe's refusal when the key came with something else before.
 */
export function earlierReply(world: World, key: string, print: string): ReplyRow | undefined {
  const reply = world.store.replies.get(key);
  if (!reply || reply.at + KEPT_SECONDS <= world.store.clock.now()) return undefined;
  if (reply.fingerprint === print) return reply;
  throw new StripeProblem(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

/** Marks a key as under way. Throws 409 when it already is, as Stripe does for a second, simultaneous call. */
export function begin(world: World, key: string) {
  if (key.length > 255) throw invalidRequest("Idempotency key too long: it may have up to 255 characters.");
  if (world.keysUnderWay.has(key)) {
    throw new StripeProblem(409, {
      type: "idempotency_error",
      code: "idempotency_key_in_use",
      message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    });
  }
  world.keysUnderWay.add(key);
}
