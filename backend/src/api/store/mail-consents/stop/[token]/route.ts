import type { MailConsentPage } from "../../../../../contracts/mail-consent";
import { consentPage } from "../../../../../domain/mail-consents/consent-page";
import { deleteConsents } from "../../../../../domain/mail-consents/stop-consents";
import { locksOf } from "../../../../../domain/shop/locks";
import { stoppedBy } from "../../../../support/consent-link";
import { answering } from "../../../../support/refusal";

/** GET /store/mail-consents/stop/:token: what is stopped by it. */
export const GET = answering(async (request, response) => {
  const claim = stoppedBy(request);
  response.setHeader("cache-control", "no-store");
  response.json({ consent: await consentPage(request.scope, claim) } satisfies MailConsentPage);
});

/** POST /store/mail-consents/stop/:token: the address is deleted at once. Twice is once. */
export const POST = answering(async (request, response) => {
  const claim = stoppedBy(request);
  await locksOf(request.scope).withLock("mail-consent", [claim.id], () =>
    deleteConsents(request.scope, [claim.id]),
  );
  response.json({ consent: await consentPage(request.scope, claim) } satisfies MailConsentPage);
});
