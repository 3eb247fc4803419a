import { previewAddressOf } from "../../../../../domain/editorial/preview";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { answering } from "../../../../support/refusal";

/** POST /admin/articles/:id/preview: a link to the draft on the storefront, which ends by itself. */
export const POST = answering(async (request, response) => {
  const { id } = await editorialOf(request.scope).retrieveArticle(request.params.id ?? "");
  response.json(previewAddressOf(id));
});
