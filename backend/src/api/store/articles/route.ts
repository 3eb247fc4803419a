import type { ArticleList } from "../../../contracts/article";
import { articleListQuery } from "../../../contracts/article";
import { articleCards } from "../../../domain/editorial/article-card";
import { publishedArticles } from "../../../domain/editorial/article-records";
import { answering, parsed } from "../../support/refusal";

/** GET /store/articles?limit&offset: published articles, newest first. */
export const GET = answering(async (request, response) => {
  const { limit, offset } = parsed(articleListQuery, request.query);
  const [records, count] = await publishedArticles(request.scope, { take: limit, skip: offset });
  const answer: ArticleList = { articles: await articleCards(request.scope, records), count };
  response.json(answer);
});
