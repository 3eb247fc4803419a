import { figuresQuery } from "../../../../contracts/admin-figures";
import { figuresCsv, figuresFile } from "../../../../domain/figures/csv";
import { figures } from "../../../../domain/figures/figures";
import { answerCsv } from "../../../support/answer-csv";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/figures/csv?from&to: what is owed by state and rate, for a spreadsheet. */
export const GET = answering(async (request, response) => {
  const found = await figures(request.scope, parsed(figuresQuery, request.query));
  answerCsv(response, figuresFile(found), figuresCsv(found));
});
