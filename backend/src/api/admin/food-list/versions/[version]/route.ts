import { z } from "zod";
import { foodListWords, type WholeFoodListVersion } from "../../../../../contracts/admin-food-list";
import { storedFoodList } from "../../../../../domain/editorial/food-list";
import { versionFields } from "../../../../../domain/editorial/page-records";
import { answering, orNotFound } from "../../../../support/refusal";

const stored = z.object({ content: foodListWords.strip() });

/** GET /admin/food-list/versions/:version: what the list said then. */
export const GET = answering(async (request, response) => {
  const { id } = await storedFoodList(request.scope);
  const fields = orNotFound(await versionFields(request.scope, id ?? "", request.params.version ?? ""));
  const answer: WholeFoodListVersion = { list: stored.parse(fields).content };
  response.json(answer);
});
