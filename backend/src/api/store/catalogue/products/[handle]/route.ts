import { z } from "zod";
import type { ProductPage } from "../../../../../contracts/product";
import { productPageByHandle } from "../../../../../domain/catalogue/product-page";
import { mentionsOfProduct } from "../../../../../domain/editorial/mentions";
import { shownReviews } from "../../../../../domain/reviews/shown-reviews";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** GET /store/catalogue/products/:handle: everything the product page shows, with the articles that name it and what buyers say of it. */
export const GET = answering(async (request, response) => {
  const { handle } = parsed(z.object({ handle: z.string().min(1).max(200) }), request.params);
  const page = orNotFound(await productPageByHandle(request.scope, handle));
  const [mentions, reviews] = await Promise.all([
    mentionsOfProduct(request.scope, page.id),
    shownReviews(request.scope, page.id),
  ]);
  const product: ProductPage = { ...page, mentions, reviews };
  response.json({ product });
});
