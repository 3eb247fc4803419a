import { z } from "zod";
import type { ProductPage } from "../../../../../contracts/product";
import { productPageByHandle } from "../../../../../domain/catalogue/product-page";
import { mentionsOfProduct } from "../../../../../domain/editorial/mentions";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** GET /store/catalogue/products/:handle: everything the product page shows, with the articles that name it. */
export const GET = answering(async (request, response) => {
  const { handle } = parsed(z.object({ handle: z.string().min(1).max(200) }), request.params);
  const page = orNotFound(await productPageByHandle(request.scope, handle));
  const product: ProductPage = { ...page, mentions: await mentionsOfProduct(request.scope, page.id) };
  response.json({ product });
});
