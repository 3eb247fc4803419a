import { figuresQuery } from "../../../contracts/admin-figures";
import { figures } from "../../../domain/figures/figures";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/figures?from&to: what the shop sold, beside as many days before. */
export const GET = answering(async (request, response) => {
  response.json(await figures(request.scope, parsed(figuresQuery, request.query)));
});
