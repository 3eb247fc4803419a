import type { MailConsentPage } from "../../../../../contracts/mail-consent";
import { consentPage } from "../../../../../domain/mail-consents/consent-page";
import { mailConsentsOf } from "../../../../../domain/mail-consents/mail-consents-of";
import { locksOf } from "../../../../../domain/shop/locks";
import { confirmedBy } from "../../../../support/consent-link";
import { answering } from "../../../../support/refusal";

/** GET /store/mail-consents/confirmation/:token: what is confirmed by it. Changes nothing: programs open links of mails. */
export const GET = answering(async (request, response) => {
  const claim = confirmedBy(request);
  response.setHeader("cache-control", "no-store");
  response.json({ consent: await consentPage(request.scope, claim) } satisfies MailConsentPage);
});

/** POST /store/mail-consents/confirmation/:token: somebody pressed the button. Twice is once. */
export const POST = answering(async (request, response) => {
  const claim = confirmedBy(request);
  await locksOf(request.scope).withLock("mail-consent", [claim.id], () =>
    mailConsentsOf(request.scope).confirm(claim.id),
  );
  response.json({ consent: await consentPage(request.scope, claim) } satisfies MailConsentPage);
});
