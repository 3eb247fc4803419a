import { subscribersCsv } from "../../../../domain/newsletters/subscribers";
import { answerCsv } from "../../../support/answer-csv";
import { answering } from "../../../support/refusal";

/** GET /admin/newsletter-subscribers/csv: all of them, with the proof of each. */
export const GET = answering(async (request, response) => {
  const { name, text } = await subscribersCsv(request.scope);
  answerCsv(response, name, text);
});
