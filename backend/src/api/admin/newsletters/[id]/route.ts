import { changedNewsletter, type NewsletterAnswer } from "../../../../contracts/admin-newsletter";
import { listedNewsletter, newslettersOf } from "../../../../domain/newsletters/newsletters-of";
import { withDraftNewsletter } from "../../../support/one-newsletter";
import { Refused } from "../../../../shared/refused";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/newsletters/:id: other words, while it is a draft; in two tabs the second is told of the first. */
export const POST = answering(async (request, response) => {
  const { savedAt, ...words } = parsed(changedNewsletter, request.body);
  const row = await withDraftNewsletter(request, (now) => {
    if (new Date(savedAt).getTime() !== new Date(now.updated_at).getTime())
      throw new Refused("newsletter_changed");
    return newslettersOf(request.scope).updateNewsletters({ id: now.id, ...words });
  });
  response.json({ newsletter: listedNewsletter(row) } satisfies NewsletterAnswer);
});

/** DELETE /admin/newsletters/:id: a draft alone; what was sent stays, as readers have it. */
export const DELETE = answering(async (request, response) => {
  await withDraftNewsletter(request, ({ id }) => newslettersOf(request.scope).deleteNewsletters(id));
  response.status(204).end();
});
