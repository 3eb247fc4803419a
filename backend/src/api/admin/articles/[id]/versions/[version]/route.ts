import { wholeVersionOf } from "../../../../../../domain/editorial/article-versions";
import { answering, orNotFound } from "../../../../../support/refusal";

/** GET /admin/articles/:id/versions/:version: one with its words. */
export const GET = answering(async (request, response) => {
  const { id = "", version = "" } = request.params;
  response.json({ version: orNotFound(await wholeVersionOf(request.scope, id, version)) });
});
