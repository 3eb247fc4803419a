import { slug } from "../../../../contracts/article";
import { authorPage } from "../../../../domain/editorial/authors";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /store/authors/:slug: who writes here, with their newest articles. */
export const GET = answering(async (request, response) => {
  const { slug: wanted } = parsed(slug, request.params);
  response.json({ author: orNotFound(await authorPage(request.scope, wanted)) });
});
