import { articleListQuery } from "../../../../../contracts/article";
import { pageOf, pageVersionsOf } from "../../../../../domain/editorial/page-records";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** GET /admin/pages/:slug/versions: who saved it and when; newest first. */
export const GET = answering(async (request, response) => {
  const { limit, offset } = parsed(articleListQuery, request.query);
  const { id } = orNotFound(await pageOf(request.scope, request.params.slug ?? ""));
  response.json(await pageVersionsOf(request.scope, id, { take: limit, skip: offset }));
});
