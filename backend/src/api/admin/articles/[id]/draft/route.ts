import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { discardDraftQuery, saveDraftRequest } from "../../../../../contracts/article-draft";
import { draftRecordOf, keepDraft } from "../../../../../domain/editorial/article-draft";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { editorOf } from "../../../../../domain/editorial/editor-of";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/articles/:id/draft: stores work in progress; what readers see stays as it is. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const wanted = parsed(saveDraftRequest, request.body);
  const { id } = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  const editor = await editorOf(request.scope, request.auth_context.actor_id);
  response.json({ draft: await keepDraft(request.scope, id, wanted, editor) });
});

/** DELETE /admin/articles/:id/draft?etag=: throws the work in progress away; when there is none, nothing is left to do. */
export const DELETE = answering(async (request, response) => {
  const { etag } = parsed(discardDraftQuery, request.query);
  const { id } = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  if (await draftRecordOf(request.scope, id)) await editorialOf(request.scope).takeDraft(id, etag);
  response.status(204).end();
});
