import "server-only";
import type { WithdrawalPage } from "backend/contracts/withdrawal";
import { connection } from "next/server";
import { medusa } from "@/shop/medusa";

export type LinkAnswer =
  { state: "page"; page: WithdrawalPage } | { state: "expired" } | { state: "away" } | null;

/** Signed words: ids, a moment and a signature. */
export const isLink = (token: string): boolean => /^[\w-]+(\.[\w-]+){3}$/.test(token) && token.length <= 300;

/** What is behind a link; `away` when the backend does not answer; null when it is no link of ours. */
export async function withdrawalByLink(token: string): Promise<LinkAnswer> {
  if (!isLink(token)) return null;
  await connection(); // rendered for each request, never cached
  try {
    const path = `/store/withdrawals/${token}`;
    const answer = await medusa.get<{ withdrawal: WithdrawalPage }>(path, { forReader: true });
    if (answer.ok) return { state: "page", page: answer.value.withdrawal };
    if (answer.code === "link_expired") return { state: "expired" };
    return answer.code === "too_many_requests" ? { state: "away" } : null;
  } catch (error) {
    console.error(`withdrawal: ${String(error)}`);
    return { state: "away" };
  }
}
