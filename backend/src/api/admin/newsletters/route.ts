import {
  newsletterWords,
  type AdminNewsletters,
  type NewsletterAnswer,
} from "../../../contracts/admin-newsletter";
import { listedNewsletter, newslettersOf } from "../../../domain/newsletters/newsletters-of";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/newsletters: newest first. */
export const GET = answering(async (request, response) => {
  const rows = await newslettersOf(request.scope).listNewsletters(
    {},
    { take: 200, order: { created_at: "DESC", id: "DESC" } },
  );
  response.json({ newsletters: rows.map(listedNewsletter) } satisfies AdminNewsletters);
});

/** POST /admin/newsletters: a new draft, with any words: they are judged when it is sent. */
export const POST = answering(async (request, response) => {
  const row = await newslettersOf(request.scope).createNewsletters(parsed(newsletterWords, request.body));
  response.status(201).json({ newsletter: listedNewsletter(row) } satisfies NewsletterAnswer);
});
