import { linkQuery, type LinkTargets } from "../../../../contracts/editor";
import { linkTargets } from "../../../../domain/search/editor-choices";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/editor/links: places on the site that a text may lead to. */
export const GET = answering(async (request, response) => {
  const { q } = parsed(linkQuery, request.query);
  const answer: LinkTargets = { targets: await linkTargets(request.scope, q) };
  response.json(answer);
});
