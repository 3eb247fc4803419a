import type { ArticleList } from "../../../contracts/article";
import { articleListQuery } from "../../../contracts/article";
import { articleCards } from "../../../domain/editorial/article-card";
import { publishedArticles } from "../../../domain/editorial/article-records";
import { themeNames } from "../../../domain/editorial/article-themes";
import { answering, parsed } from "../../support/refusal";

/** GET /store/articles?limit&offset&theme: published articles, newest first. */
export const GET = answering(async (request, response) => {
  const { limit, offset, theme } = parsed(articleListQuery, request.query);
  const names = theme === undefined ? undefined : await themeNames(request.scope, theme);
  const [records, count] = await publishedArticles(request.scope, { take: limit, skip: offset }, names);
  const answer: ArticleList = { articles: await articleCards(request.scope, records), count };
  response.json(answer);
});
