import { newsletterWords, type NewsletterAnswer } from "../../../../contracts/admin-newsletter";
import { listedNewsletter, newslettersOf } from "../../../../domain/newsletters/newsletters-of";
import { withDraftNewsletter } from "../../../support/one-newsletter";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/newsletters/:id: other words, while it is a draft. */
export const POST = answering(async (request, response) => {
  const words = parsed(newsletterWords, request.body);
  const row = await withDraftNewsletter(request, ({ id }) =>
    newslettersOf(request.scope).updateNewsletters({ id, ...words }),
  );
  response.json({ newsletter: listedNewsletter(row) } satisfies NewsletterAnswer);
});

/** DELETE /admin/newsletters/:id: a draft alone; what was sent stays, as readers have it. */
export const DELETE = answering(async (request, response) => {
  await withDraftNewsletter(request, ({ id }) => newslettersOf(request.scope).deleteNewsletters(id));
  response.status(204).end();
});
