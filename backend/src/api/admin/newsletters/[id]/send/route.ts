import type { NewsletterAnswer } from "../../../../../contracts/admin-newsletter";
import { newsletterVerdict, refuseUnfit } from "../../../../../domain/claims/page-verdict";
import { listedNewsletter, newslettersOf } from "../../../../../domain/newsletters/newsletters-of";
import { withDraftNewsletter } from "../../../../support/one-newsletter";
import { answering } from "../../../../support/refusal";

/** POST /admin/newsletters/:id/send: to all who confirmed by now, once; the job sends it. Nothing forbidden about food. */
export const POST = answering(async (request, response) => {
  const row = await withDraftNewsletter(request, async (newsletter) => {
    refuseUnfit(await newsletterVerdict(request.scope, newsletter));
    return newslettersOf(request.scope).updateNewsletters({
      id: newsletter.id,
      state: "sending",
      started_at: new Date(),
    });
  });
  response.json({ newsletter: listedNewsletter(row) } satisfies NewsletterAnswer);
});
