import { productChoiceQuery, type ProductChoices } from "../../../../contracts/editor";
import { productChoices } from "../../../../domain/search/editor-choices";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/editor/products: what the owner may name in a text, with picture, price and stock. */
export const GET = answering(async (request, response) => {
  const query = parsed(productChoiceQuery, request.query);
  const answer: ProductChoices = { products: await productChoices(request.scope, query) };
  response.json(answer);
});
