import "server-only";
import type { MailConsentPage } from "backend/contracts/mail-consent";
import { connection } from "next/server";
import { medusa } from "@/shop/medusa";

export type ConsentLink =
  { state: "page"; consent: MailConsentPage["consent"] } | { state: "expired" } | { state: "away" } | null;

/** Signed words: an id, a moment or a kind, and a signature. */
export const isConsentToken = (token: string): boolean =>
  /^[\w-]+(\.[\w-]+){2}$/.test(token) && token.length <= 300;

/** What is behind the link of a mail; `away` when the backend does not answer; null when it is no link of ours. */
export async function consentByLink(what: "confirmation" | "stop", token: string): Promise<ConsentLink> {
  if (!isConsentToken(token)) return null;
  await connection(); // rendered for each request, never cached
  try {
    const path = `/store/mail-consents/${what}/${token}`;
    const answer = await medusa.get<MailConsentPage>(path, { forReader: true });
    if (answer.ok) return { state: "page", consent: answer.value.consent };
    if (answer.code === "link_expired") return { state: "expired" };
    return answer.code === "too_many_requests" ? { state: "away" } : null;
  } catch (error) {
    console.error(`${what} of a wish for mail: ${String(error)}`);
    return { state: "away" };
  }
}
