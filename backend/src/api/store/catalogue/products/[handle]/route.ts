import { z } from "zod";
import { productPageByHandle } from "../../../../../domain/catalogue/product-page";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** GET /store/catalogue/products/:handle: everything the product page shows. */
export const GET = answering(async (request, response) => {
  const { handle } = parsed(z.object({ handle: z.string().min(1).max(200) }), request.params);
  response.json({ product: orNotFound(await productPageByHandle(request.scope, handle)) });
});
