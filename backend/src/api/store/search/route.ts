import { searchQuery } from "../../../contracts/article";
import { findAll } from "../../../domain/search/search";
import { answering, parsed } from "../../support/refusal";

/** GET /store/search?q=: products and articles, best first. */
export const GET = answering(async (request, response) => {
  const { q } = parsed(searchQuery, request.query);
  response.json(await findAll(request.scope, q));
});
