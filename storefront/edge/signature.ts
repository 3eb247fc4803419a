import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds that the clocks of backend and storefront may differ, and that an intercepted message can be replayed. */
const TOLERANCE = 300;

/** The value of `x-volle-kom-signature` for this body: `t=<unix seconds>,v1=<hex>`. */
export function signatureOf(body: string, secret: string, now = Date.now()): string {
  const time = Math.floor(now / 1000);
  return `t=${time},v1=${digest(time, body, secret).toString("hex")}`;
}

/** Whether the backend, or an instance of this storefront, signed exactly this body within the last minutes. */
export function isSigned(body: string, header: string | null, secret: string, now = Date.now()): boolean {
  const [, time, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? "") ?? [];
  if (secret === "" || time === undefined || hex === undefined) return false;
  if (Math.abs(now / 1000 - Number(time)) > TOLERANCE) return false;
  return timingSafeEqual(Buffer.from(hex, "hex"), digest(Number(time), body, secret));
}

function digest(time: number, body: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(`${time}.${body}`).digest();
}
