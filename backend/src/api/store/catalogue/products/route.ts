import { chosenCards } from "../../../../domain/catalogue/product-list";
import { productListQuery, type ProductList } from "../../../../contracts/product";
import { answering, parsed } from "../../../support/refusal";

/** GET /store/catalogue/products: the cards of all products for sale, filtered, sorted and paged as asked. */
export const GET = answering(async (request, response) => {
  const query = parsed(productListQuery, request.query);
  const answer: ProductList = await chosenCards(request.scope, query);
  response.json(answer);
});
