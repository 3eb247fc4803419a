import { articleListQuery } from "../../../../../contracts/article";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { versionsOf } from "../../../../../domain/editorial/article-versions";
import { answering, parsed } from "../../../../support/refusal";

/** GET /admin/articles/:id/versions: who saved or published it, and when; newest first. */
export const GET = answering(async (request, response) => {
  const { limit, offset } = parsed(articleListQuery, request.query);
  const { id } = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  response.json(await versionsOf(request.scope, id, { take: limit, skip: offset }));
});
