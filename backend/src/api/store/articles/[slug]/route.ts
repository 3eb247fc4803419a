import { slug } from "../../../../contracts/article";
import { articlePage } from "../../../../domain/editorial/article-page";
import { publishedBySlug } from "../../../../domain/editorial/article-records";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /store/articles/:slug: the whole article, with the live cards of the products it names. */
export const GET = answering(async (request, response) => {
  const { slug: wanted } = parsed(slug, request.params);
  const record = orNotFound(await publishedBySlug(request.scope, wanted));
  response.json({ article: await articlePage(request.scope, record) });
});
