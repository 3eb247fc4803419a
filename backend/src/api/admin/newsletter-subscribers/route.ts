import { subscribersQuery, type Subscribers } from "../../../contracts/admin-newsletter";
import { subscribersOf } from "../../../domain/newsletters/subscribers";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/newsletter-subscribers: who gets the newsletter, newest first. */
export const GET = answering(async (request, response) => {
  const asked = parsed(subscribersQuery, request.query);
  response.json((await subscribersOf(request.scope, asked)) satisfies Subscribers);
});
