import type { AdminPageList } from "../../../contracts/admin-page";
import { adminPageRows } from "../../../domain/editorial/page-records";
import { answering } from "../../support/refusal";

/** GET /admin/pages: the pages of the shop, by title. */
export const GET = answering(async (request, response) => {
  const answer: AdminPageList = { pages: await adminPageRows(request.scope) };
  response.json(answer);
});
