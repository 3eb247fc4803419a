import { searchQuery } from "../../../../contracts/article";
import { suggestWhileTyping } from "../../../../domain/search/search";
import { answering, parsed } from "../../../support/refusal";

/** GET /store/search/suggestions?q=: the names of the few products and articles that fit best. */
export const GET = answering(async (request, response) => {
  const { q } = parsed(searchQuery, request.query);
  response.json(await suggestWhileTyping(request.scope, q));
});
