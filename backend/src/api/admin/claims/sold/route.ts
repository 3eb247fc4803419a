import { soldHere } from "../../../../domain/claims/stored-products";
import { answering } from "../../../support/refusal";

/** GET /admin/claims/sold: what the shop sells, as texts name it; the editor judges by it in the browser. */
export const GET = answering(async (request, response) => {
  response.json(await soldHere(request.scope));
});
