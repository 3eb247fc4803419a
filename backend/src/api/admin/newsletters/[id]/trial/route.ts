import { randomUUID } from "node:crypto";
import { newsletterVerdict, refuseUnfit } from "../../../../../domain/claims/page-verdict";
import { newsletterBody } from "../../../../../domain/newsletters/letters";
import { shopSettings } from "../../../../../domain/shop/shop-settings";
import { MAIL } from "../../../../../modules/mail";
import type MailService from "../../../../../modules/mail/service";
import { withDraftNewsletter } from "../../../../support/one-newsletter";
import { answering } from "../../../../support/refusal";

/** POST /admin/newsletters/:id/trial: to the owner alone, each time she asks. Medusa builds no folder named "test". */
export const POST = answering(async (request, response) => {
  const { scope } = request;
  await withDraftNewsletter(request, async (newsletter) => {
    refuseUnfit(await newsletterVerdict(scope, newsletter));
    await scope.resolve<MailService>(MAIL).send({
      key: `newsletter-test/${newsletter.id}/${randomUUID()}`,
      template: "newsletter",
      recipient: (await shopSettings(scope)).trader.email,
      data: { ...(await newsletterBody(scope, newsletter)), stopUrl: null, unsubscribeUrl: null },
    });
  });
  response.status(202).json({ sent: true });
});
