import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { mendRequest, mentionPlacesQuery } from "../../../../../contracts/mend";
import { environment } from "../../../../../config/environment";
import { refuseClaims } from "../../../../../domain/claims/publishable";
import { adminArticleOf } from "../../../../../domain/editorial/admin-article";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { editorOf } from "../../../../../domain/editorial/editor-of";
import { mentionPlacesOf, planMend } from "../../../../../domain/editorial/mend/plan-mend";
import { mendArticleWorkflow } from "../../../../../workflows/mend-article";
import { answering, parsed } from "../../../../support/refusal";

/** GET /admin/articles/:id/mentions?handle=: where the text names a product, before it is mended. */
export const GET = answering(async (request, response) => {
  const { handle } = parsed(mentionPlacesQuery, request.query);
  response.json(await mentionPlacesOf(request.scope, request.params.id ?? "", handle));
});

/** POST /admin/articles/:id/mentions: mends these places, and nothing else of the text. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const wanted = parsed(mendRequest, request.body);
  const { id } = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  const { name } = await editorOf(request.scope, request.auth_context.actor_id);
  const plan = await planMend(request.scope, id, wanted, name);
  if (plan.article.status !== "draft") await refuseClaims(request.scope, { id, article: plan.article });
  await mendArticleWorkflow(request.scope).run({ input: plan });
  const record = await editorialOf(request.scope).retrieveArticle(id);
  response.json({ article: await adminArticleOf(request.scope, record, environment.storefrontUrl) });
});
