import "server-only";
import type { CheckoutStatus } from "backend/contracts/checkout";
import { connection } from "next/server";
import { medusa } from "@/shop/medusa";

/** How a checkout stands; `away` when the backend cannot say just now; null when there is no such checkout. */
export type CheckoutAnswer = CheckoutStatus | { state: "away" } | null;

/** Milliseconds. The backend may ask the payment firm on the way: the reader often returns before its message. */
const PATIENCE = 15_000;

/** Asking is also what settles a payment that no message has told of yet. The id is known to the buyer alone. */
export async function checkoutById(id: string): Promise<CheckoutAnswer> {
  if (!/^[0-9A-Za-z_]{8,60}$/.test(id)) return null;
  await connection(); // never made beforehand, never kept
  try {
    const path = `/store/checkouts/${id}`;
    const answer = await medusa.get<{ checkout: CheckoutStatus }>(path, { timeoutMs: PATIENCE });
    return answer.ok ? answer.value.checkout : null;
  } catch (error) {
    console.error(`checkout: ${String(error)}`);
    return { state: "away" };
  }
}
