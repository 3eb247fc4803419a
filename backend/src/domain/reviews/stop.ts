import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { stoppedKind, type MailConsentPage } from "../../contracts/mail-consent";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { stopToken } from "../mail-consents/token";
import { reviewsOf } from "./reviews-of";
import { stopId } from "./stop-id";

/** What a link to stop stops, beside what was asked for. */
export const invitationKind = stoppedKind.enum.review_invitation;

/** The page that stops these mails by a button, and the address at which a mail program does by one post (RFC 8058). */
export function stopLinks(email: string) {
  const id = stopId(environment.cookieSecret, email);
  const token = stopToken(environment.cookieSecret, id, invitationKind);
  return {
    stopUrl: `${environment.storefrontUrl}/uitschrijven/${token}`,
    unsubscribeUrl: `${environment.storefrontUrl}/api/unsubscribe/${token}`,
  };
}

/** What the link of such a mail opens. */
export async function stopPage(
  container: MedusaContainer,
  { id }: { id: string },
): Promise<MailConsentPage["consent"]> {
  const [row] = await reviewsOf(container).listReviewStops({ id }, { take: 1 });
  return { kind: invitationKind, product: null, state: row ? "gone" : "confirmed" };
}

/** Notes an objection, and deletes the mails that wait for a mail server. Twice is once. */
export async function stopInvitations(container: MedusaContainer, { id }: { id: string }): Promise<void> {
  await reviewsOf(container).stop(id);
  const mail = container.resolve<MailService>(MAIL);
  const unsent = await mail.listLetters(
    { template: "review-invitation", status: ["waiting", "given_up"] },
    { take: null, select: ["id", "recipient"] },
  );
  const theirs = unsent.filter(({ recipient }) => stopId(environment.cookieSecret, recipient) === id);
  if (theirs.length > 0) await mail.deleteLetters(theirs.map((letter) => letter.id));
}

/** Whether this address does not want to be asked. */
export async function isStopped(container: MedusaContainer, email: string): Promise<boolean> {
  const id = stopId(environment.cookieSecret, email);
  const [row] = await reviewsOf(container).listReviewStops({ id }, { take: 1 });
  return row !== undefined;
}
