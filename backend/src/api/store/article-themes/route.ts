import type { ArticleThemes } from "../../../contracts/article";
import { articleThemes } from "../../../domain/editorial/article-themes";
import { answering } from "../../support/refusal";

/** GET /store/article-themes: what published articles are about. */
export const GET = answering(async (request, response) => {
  const answer: ArticleThemes = { themes: await articleThemes(request.scope) };
  response.json(answer);
});
