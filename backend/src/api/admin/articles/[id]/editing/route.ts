import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { editingRequest, type EditingAnswer } from "../../../../../contracts/article-draft";
import { draftRecordOf, toDraft } from "../../../../../domain/editorial/article-draft";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { editorOf } from "../../../../../domain/editorial/editor-of";
import { iso } from "../../../../../shared/iso";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/articles/:id/editing: what this tab does with the article; answers who else is changing it. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { tab, state } = parsed(editingRequest, request.body);
  const editorial = editorialOf(request.scope);
  const article = await editorial.retrieveArticle(request.params.id ?? "");
  const editor = await editorOf(request.scope, request.auth_context.actor_id);
  const others = await editorial.noteEditing({
    article_id: article.id,
    tab,
    state,
    user_id: editor.id,
    user_name: editor.name,
  });
  const draft = await draftRecordOf(request.scope, article.id);
  const answer: EditingAnswer = {
    others: others.map(({ user_id, user_name, since }) => ({
      name: user_name,
      own: user_id === editor.id,
      since: iso(since),
    })),
    version: article.version,
    etag: draft && toDraft(draft).etag,
  };
  response.json(answer);
});
