import { declinedLinkRequest } from "../../../../../contracts/admin-article";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/articles/:id/declined-links: its words are not suggested to link to this any more. */
export const POST = answering(async (request, response) => {
  const { kind, handle } = parsed(declinedLinkRequest, request.body);
  const editorial = editorialOf(request.scope);
  const { id } = await editorial.retrieveArticle(request.params.id ?? "");
  await editorial.declineLink(id, `${kind}:${handle}`);
  response.status(204).end();
});
