import { searchQuery } from "../../../contracts/article";
import { countFruitlessSearch } from "../../../domain/page-addresses/unanswered";
import { findAll } from "../../../domain/search/search";
import { answering, parsed } from "../../support/refusal";

/** GET /store/search?q=: products and articles, best first. */
export const GET = answering(async (request, response) => {
  const { q } = parsed(searchQuery, request.query);
  const answer = await findAll(request.scope, q);
  if (answer.products.length + answer.articles.length === 0) await countFruitlessSearch(request.scope, q);
  response.json(answer);
});
