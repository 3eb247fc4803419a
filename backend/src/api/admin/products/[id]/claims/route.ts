import type { ClaimsOfProduct } from "../../../../../contracts/claims";
import { claimsOfProducts } from "../../../../../domain/claims/publishable";
import { answering, orNotFound } from "../../../../support/refusal";

/** GET /admin/products/:id/claims: what its texts say, published or not. */
export const GET = answering(async (request, response) => {
  const { id = "" } = request.params;
  const claims = orNotFound((await claimsOfProducts(request.scope, [id])).get(id));
  const answer: ClaimsOfProduct = { claims };
  response.json(answer);
});
