import { newProductRequest } from "../../../contracts/product-facts";
import { createProductWorkflow } from "../../../workflows/create-product";
import { answering, parsed } from "../../support/refusal";

/** POST /admin/new-products: a draft; what it declares, and its photos, come afterwards. */
export const POST = answering(async (request, response) => {
  const input = parsed(newProductRequest, request.body);
  const { result } = await createProductWorkflow(request.scope).run({ input });
  response.json({ product: result });
});
