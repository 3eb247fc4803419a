import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { restoreRequest } from "../../../../../../../contracts/article-draft";
import { keepDraft } from "../../../../../../../domain/editorial/article-draft";
import { editorialOf } from "../../../../../../../domain/editorial/article-records";
import { wholeVersionOf } from "../../../../../../../domain/editorial/article-versions";
import { editorOf } from "../../../../../../../domain/editorial/editor-of";
import { answering, orNotFound, parsed } from "../../../../../../support/refusal";

/** POST /admin/articles/:id/versions/:version/restore: makes a draft of it, which readers see once it is published. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { etag } = parsed(restoreRequest, request.body);
  const article = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  const { fields } = orNotFound(
    await wholeVersionOf(request.scope, article.id, request.params.version ?? ""),
  );
  const editor = await editorOf(request.scope, request.auth_context.actor_id);
  const wanted = { etag, base_version: article.version, fields };
  response.json({ draft: await keepDraft(request.scope, article.id, wanted, editor) });
});
