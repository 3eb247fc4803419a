import { handlesForSale } from "../../../domain/catalogue/for-sale";
import type { Addresses } from "../../../contracts/addresses";
import { articleAddresses } from "../../../domain/editorial/article-card";
import { authorRecords } from "../../../domain/editorial/authors";
import { answering } from "../../support/refusal";

/** GET /store/addresses: every product for sale and every published article that has a page. */
export const GET = answering(async (request, response) => {
  const [products, articles, authors] = await Promise.all([
    handlesForSale(request.scope),
    articleAddresses(request.scope),
    authorRecords(request.scope),
  ]);
  const answer: Addresses = { products, articles, authors: authors.map(({ slug }) => slug) };
  response.json(answer);
});
