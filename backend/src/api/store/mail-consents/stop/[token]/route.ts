import type { MailConsentPage } from "../../../../../contracts/mail-consent";
import { consentPage } from "../../../../../domain/mail-consents/consent-page";
import { deleteConsents } from "../../../../../domain/mail-consents/stop-consents";
import { invitationKind, stopInvitations, stopPage } from "../../../../../domain/reviews/stop";
import { locksOf } from "../../../../../domain/shop/locks";
import { stoppedBy } from "../../../../support/consent-link";
import { answering } from "../../../../support/refusal";

/** GET /store/mail-consents/stop/:token: what is stopped by it. */
export const GET = answering(async (request, response) => {
  const claim = stoppedBy(request);
  const page = claim.kind === invitationKind ? stopPage : consentPage;
  response.setHeader("cache-control", "no-store");
  response.json({ consent: await page(request.scope, claim) } satisfies MailConsentPage);
});

/**
 * POST /store/mail-consents/stop/:token: the address is deleted at once; of the mail that asks for a review, which nobody
 * asked for, the objection is noted without it. Twice is once.
 */
export const POST = answering(async (request, response) => {
  const claim = stoppedBy(request);
  if (claim.kind === invitationKind) {
    await stopInvitations(request.scope, claim);
    return response.json({ consent: await stopPage(request.scope, claim) } satisfies MailConsentPage);
  }
  await locksOf(request.scope).withLock("mail-consent", [claim.id], () =>
    deleteConsents(request.scope, [claim.id]),
  );
  response.json({ consent: await consentPage(request.scope, claim) } satisfies MailConsentPage);
});
