import { foodList } from "../../../domain/editorial/food-list";
import { answering } from "../../support/refusal";

/** GET /store/food-list: the owner's shopping list, with our own products live. */
export const GET = answering(async (request, response) => {
  response.json({ foodList: await foodList(request.scope) });
});
