import { createHmac } from "node:crypto";
import type { Change, ChangesPosted } from "../../contracts/change";

export interface Receiver {
  /** Address of the storefront, as the backend reaches it. */
  storefrontUrl: string;
  secret: string;
}

const longestWait = 5_000;

/** "t=<unix seconds>,v1=<hex>" over the raw body: contracts/change.ts. */
export function signature(body: string, secret: string, now: number): string {
  const seconds = Math.floor(now / 1_000);
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}

/** Posts what changed to the storefront. @throws when it does not answer, or not with a 2xx, within five seconds. */
export async function postChanges({ storefrontUrl, secret }: Receiver, changes: Change[]): Promise<void> {
  const posted: ChangesPosted = { changes };
  const body = JSON.stringify(posted);
  const response = await fetch(new URL("/api/revalidate", storefrontUrl), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-volle-kom-signature": signature(body, secret, Date.now()),
    },
    body,
    signal: AbortSignal.timeout(longestWait),
    redirect: "error",
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the storefront answers ${response.status}`);
}
