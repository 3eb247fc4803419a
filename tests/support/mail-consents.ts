import { mailConsentPage, type MailConsentPage } from "backend/contracts/mail-consent";
import { subscribers, type Subscriber } from "backend/contracts/admin-newsletter";
import type { ParsedMail } from "mailparser";
import { mailTo, newReader } from "./outbox";
import { adminBody } from "./owner";
import { provenForm } from "./reader-letters";
import { shopUnderTest } from "./run-file";
import { store, type Answer } from "./store";

/** Asks for mail as a reader's device does once it has done its work. */
export const askFor = async (wish: Record<string, unknown>): Promise<Answer> =>
  store("POST", "/mail-consents", { sentence: "1", ...(await provenForm()), ...wish });

/** The token at the end of a link of a mail, to confirm or to stop. */
export function tokenIn({ text = "" }: ParsedMail, path: "bevestigen" | "uitschrijven"): string {
  const token = new RegExp(`/${path}/([\\w.-]+)`).exec(text)?.[1];
  if (!token) throw new Error(`no link /${path}/ in: ${text}`);
  return token;
}

type What = "confirmation" | "stop";
export const linkPage = (what: What, token: string): Promise<Answer> =>
  store("GET", `/mail-consents/${what}/${token}`);

export async function pressed(what: What, token: string): Promise<MailConsentPage["consent"]> {
  return mailConsentPage.parse((await store("POST", `/mail-consents/${what}/${token}`, {})).body).consent;
}

/** Somebody new, who asked for the newsletter and confirmed it. */
export async function newSubscriber(): Promise<{ email: string; stop: string }> {
  const email = newReader();
  await askFor({ kind: "newsletter", email });
  const mail = await mailTo(email, "Bevestig je inschrijving");
  await pressed("confirmation", tokenIn(mail, "bevestigen"));
  return { email, stop: tokenIn(mail, "uitschrijven") };
}

/** Those of the owner's list whose address has these letters. */
export async function subscribersLike(q: string): Promise<Subscriber[]> {
  const path = `/newsletter-subscribers?${new URLSearchParams({ q })}`;
  return subscribers.parse(await adminBody("GET", path)).subscribers;
}

/** What a mail program posts when its reader presses its own button (RFC 8058). */
export const oneClick = (url: string): Promise<Response> =>
  fetch(new URL(new URL(url).pathname, shopUnderTest().storefront), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
    redirect: "manual",
  });
