import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { environment } from "../../../../../config/environment";
import { articleFields, articleStatusRequest } from "../../../../../contracts/admin-article";
import { adminArticleOf } from "../../../../../domain/editorial/admin-article";
import { refuseClaims } from "../../../../../domain/claims/publishable";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { editorOf } from "../../../../../domain/editorial/editor-of";
import { givenDraft } from "../../../../../domain/editorial/given-draft";
import { publishArticleWorkflow } from "../../../../../workflows/publish-article";
import { shopMoment } from "../../../../../shared/shop-day";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/articles/:id/status: publish now, on a later day, or take back to draft; with the draft when named. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const {
    status,
    publish_on,
    draft: etag,
    risk_reason,
    ...given
  } = parsed(articleStatusRequest, request.body);
  const published_at = publish_on ? shopMoment(publish_on).toISOString() : given.published_at;
  const article = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  const { id } = article;
  const draft = etag === undefined ? null : await givenDraft(request.scope, id, etag);
  const words = draft ? { ...draft, fields: parsed(articleFields, draft.fields) } : undefined;
  if (status !== "draft")
    await refuseClaims(request.scope, { id, article: { ...article, ...words?.fields }, reason: risk_reason });
  const { name } = await editorOf(request.scope, request.auth_context.actor_id);
  await publishArticleWorkflow(request.scope).run({
    input: { id, status, published_at, words, saved_by: name, risk_reason },
  });
  const record = await editorialOf(request.scope).retrieveArticle(id);
  response.json({ article: await adminArticleOf(request.scope, record, environment.storefrontUrl) });
});
