import { z } from "zod";
import { standIn } from "./store";

/** How webhooks go out from now on. */
export interface Webhooks {
  hold?: boolean;
  drop?: boolean | string[];
  repeat?: number;
  /** Milliseconds; copies then go out at once. */
  delay?: number;
}

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await standIn(method, path, body);
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const webhooks = (setting: Webhooks) => control("POST", "/webhooks", setting);

/** Sends what was held, and holds no more. */
export const release = (order: "given" | "reversed" | "shuffled" = "given") =>
  control("POST", "/webhooks/release", { order });

export interface StripeFault {
  method?: "GET" | "POST";
  path: string;
  kind?: "error" | "timeout" | "reset" | "delay";
  /** Before Stripe does it, or after, so that only the answer is lost. */
  when?: "before" | "after";
  status?: number;
  milliseconds?: number;
  nth?: number;
  times?: number;
}

/** More than the shop's Stripe client tries by itself. */
export const moreThanRetries = 3;

export const paths = {
  create: "/v1/checkout/sessions",
  retrieve: "/v1/checkout/sessions/*",
  expire: "/v1/checkout/sessions/*/expire",
  refund: "/v1/refunds",
} as const;

export const stripeFails = (fault: StripeFault) => control("POST", "/faults", fault);

/** How often the asked faults struck since the last calm. */
export async function struck(): Promise<number> {
  const { faults } = z
    .object({ faults: z.array(z.object({ struck: z.number() })) })
    .parse(await control("GET", "/faults"));
  return faults.reduce((sum, each) => sum + each.struck, 0);
}

const forged = z.object({ statuses: z.array(z.number()) });

/** Sends a made-up event; answers the shop's statuses. */
export async function forge(event: Record<string, unknown>): Promise<number[]> {
  return forged.parse(await control("POST", "/webhooks/forge", event)).statuses;
}

/** Stripe as on a good day: nothing fails, nothing is held back. */
export async function calm(): Promise<void> {
  await control("DELETE", "/faults");
  await webhooks({ hold: false, drop: false, repeat: 1, delay: 0 });
  await release();
}
