import "server-only";
import type { CheckoutStatus } from "backend/contracts/checkout";
import { connection } from "next/server";
import { medusa } from "@/shop/medusa";

/** The state of a checkout; `away` when the backend does not answer; null when there is no such checkout. */
export type CheckoutAnswer = CheckoutStatus | { state: "away" } | null;

/** Milliseconds. The backend may ask the payment provider first: readers often return before its webhook arrives. */
const TIMEOUT = 15_000;

/** Also makes the backend settle a payment whose webhook has not arrived yet. Only the buyer knows the id. */
export async function checkoutById(id: string): Promise<CheckoutAnswer> {
  if (!/^[0-9A-Za-z_]{8,60}$/.test(id)) return null;
  await connection(); // rendered for each request, never cached
  try {
    const path = `/store/checkouts/${id}`;
    const answer = await medusa.get<{ checkout: CheckoutStatus }>(path, {
      timeoutMs: TIMEOUT,
      forReader: true,
    });
    if (answer.ok) return answer.value.checkout;
    return answer.code === "too_many_requests" ? { state: "away" } : null;
  } catch (error) {
    console.error(`checkout: ${String(error)}`);
    return { state: "away" };
  }
}
