import { lotCsv } from "../../../../../domain/lots/lot-page";
import { answerCsv } from "../../../../support/answer-csv";
import { oneLot } from "../../../../support/one-lot";
import { answering } from "../../../../support/refusal";

/** GET /admin/lots/:id/csv: who got it, for a spreadsheet. */
export const GET = answering(async (request, response) => {
  const { name, text } = lotCsv(await oneLot(request));
  answerCsv(response, name, text);
});
