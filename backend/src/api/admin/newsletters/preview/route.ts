import { newsletterWords, type NewsletterPreview } from "../../../../contracts/admin-newsletter";
import { newsletterVerdict, refuseUnfit } from "../../../../domain/claims/page-verdict";
import { newsletterBody } from "../../../../domain/newsletters/letters";
import { MAIL } from "../../../../modules/mail";
import type MailService from "../../../../modules/mail/service";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/newsletters/preview: the mail as it would be sent; nothing is stored. */
export const POST = answering(async (request, response) => {
  const words = parsed(newsletterWords, request.body);
  refuseUnfit(await newsletterVerdict(request.scope, words));
  const data = { ...(await newsletterBody(request.scope, words)), stopUrl: null, unsubscribeUrl: null };
  const { html } = await request.scope.resolve<MailService>(MAIL).rendered("newsletter", data);
  response.json({ html } satisfies NewsletterPreview);
});
