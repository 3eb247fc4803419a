import { packingQuery, type PackingList } from "../../../contracts/admin-packing";
import { packingList } from "../../../domain/packing/packing-list";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/packing: the orders of a view, a page at a time. */
export const GET = answering(async (request, response) => {
  response.json(
    (await packingList(request.scope, parsed(packingQuery, request.query))) satisfies PackingList,
  );
});
