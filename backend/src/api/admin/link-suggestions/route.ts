import { linkSuggestionsRequest } from "../../../contracts/admin-article";
import { suggestionsFor } from "../../../domain/editorial/suggest/shop-targets";
import { answering, parsed } from "../../support/refusal";

/** POST /admin/link-suggestions: the places in a text that could link to a product or another article. */
export const POST = answering(async (request, response) => {
  const { markdown, slug } = parsed(linkSuggestionsRequest, request.body);
  response.json({ suggestions: await suggestionsFor(request.scope, markdown, slug ?? null) });
});
