import { articleListQuery } from "../../../../contracts/article";
import { storedFoodList } from "../../../../domain/editorial/food-list";
import { pageVersionsOf } from "../../../../domain/editorial/page-records";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/food-list/versions: who saved it and when; newest first. */
export const GET = answering(async (request, response) => {
  const { limit, offset } = parsed(articleListQuery, request.query);
  const { id } = await storedFoodList(request.scope);
  response.json(await pageVersionsOf(request.scope, id ?? "", { take: limit, skip: offset }));
});
