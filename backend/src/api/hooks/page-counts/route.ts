import { pageCountsPosted } from "../../../contracts/page-count";
import { countPages } from "../../../domain/sales/count-pages";
import { demandStorefront } from "../../support/from-storefront";
import { answering, parsed } from "../../support/refusal";

/** POST /hooks/page-counts: what the storefront counted of its pages in the last seconds. */
export const POST = answering(async (request, response) => {
  demandStorefront(request);
  await countPages(request.scope, parsed(pageCountsPosted, request.body).counts);
  response.status(204).end();
});
