import { environment } from "../../../../../config/environment";
import { articleStatusRequest } from "../../../../../contracts/admin-article";
import { adminArticleOf } from "../../../../../domain/editorial/admin-article";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { publishArticleWorkflow } from "../../../../../workflows/publish-article";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/articles/:id/status: publish now, on a later day, or take back to draft. */
export const POST = answering(async (request, response) => {
  const { status, published_at } = parsed(articleStatusRequest, request.body);
  const id = request.params.id ?? "";
  await publishArticleWorkflow(request.scope).run({ input: { id, status, published_at } });
  const record = await editorialOf(request.scope).retrieveArticle(id);
  response.json({ article: await adminArticleOf(request.scope, record, environment.storefrontUrl) });
});
