import { environment } from "../../../../config/environment";
import { adminArticleOf } from "../../../../domain/editorial/admin-article";
import { editorialOf } from "../../../../domain/editorial/article-records";
import { answering } from "../../../support/refusal";

/** GET /admin/articles/:id */
export const GET = answering(async (request, response) => {
  const record = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  response.json({ article: await adminArticleOf(request.scope, record, environment.storefrontUrl) });
});
