import type { DeliveryAttempt } from "../store/rows";
import { signature } from "./signature";

export interface Endpoint {
  url: string;
  /** `whsec_…` */
  secret: string;
  /** Types sent; absent sends those of `SUBSCRIBED` in dispatcher.ts. */
  events?: string[];
}

/** How a made-up webhook is signed. */
export interface Forgery {
  signed: boolean;
  secondsOld: number;
  /** Absent: the endpoint's own. */
  secret?: string;
}

const PATIENCE = 10_000;

/** Posts one signed event, signed now; never rejects. */
export async function send({ url, secret }: Endpoint, payload: string): Promise<DeliveryAttempt> {
  const started = Date.now();
  const header = signature(payload, secret, Math.floor(started / 1000));
  const at = new Date(started).toISOString();
  try {
    const answer = await fetch(url, post(payload, header));
    await answer.body?.cancel();
    return { at, status: answer.status, error: null, milliseconds: Date.now() - started };
  } catch (failure) {
    const error = failure instanceof Error ? failure.message : String(failure);
    return { at, status: null, error, milliseconds: Date.now() - started };
  }
}

/** Posts any text, signed as asked; answers the status, rejects when nobody answers. */
export async function forge({ url, secret }: Endpoint, payload: string, how: Forgery): Promise<number> {
  const stamp = Math.floor(Date.now() / 1000) - how.secondsOld;
  const header = how.signed ? signature(payload, how.secret ?? secret, stamp) : null;
  const answer = await fetch(url, post(payload, header));
  await answer.body?.cancel();
  return answer.status;
}

function post(payload: string, header: string | null): RequestInit {
  const headers = new Headers({
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Stripe/1.0 (stand-in)",
  });
  if (header !== null) headers.set("stripe-signature", header);
  return {
    method: "POST",
    body: payload,
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  };
}
