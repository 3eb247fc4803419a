import { figuresQuery } from "../../../../contracts/admin-figures";
import { figuresCsv, figuresFile } from "../../../../domain/figures/csv";
import { figures } from "../../../../domain/figures/figures";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/figures/csv?from&to: what is owed by state and rate, for a spreadsheet. */
export const GET = answering(async (request, response) => {
  const found = await figures(request.scope, parsed(figuresQuery, request.query));
  response.setHeader("content-type", "text/csv; charset=utf-8");
  response.setHeader("content-disposition", `attachment; filename="${figuresFile(found)}"`);
  response.setHeader("cache-control", "private, no-store");
  response.send(figuresCsv(found));
});
