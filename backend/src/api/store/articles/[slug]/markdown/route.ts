import { environment } from "../../../../../config/environment";
import { slug, type ArticleMarkdown } from "../../../../../contracts/article";
import { articleMarkdown } from "../../../../../domain/editorial/article-markdown";
import { articlePage } from "../../../../../domain/editorial/article-page";
import { publishedBySlug } from "../../../../../domain/editorial/article-records";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** GET /store/articles/:slug/markdown: the body of an article for readers that are programs. */
export const GET = answering(async (request, response) => {
  const { slug: wanted } = parsed(slug, request.params);
  const record = orNotFound(await publishedBySlug(request.scope, wanted));
  const page = await articlePage(request.scope, record);
  const answer: ArticleMarkdown = { markdown: articleMarkdown(page, environment.storefrontUrl) };
  response.json(answer);
});
