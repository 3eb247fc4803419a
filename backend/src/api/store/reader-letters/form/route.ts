import { letterFormQuery, type LetterForm } from "../../../../contracts/reader-letter";
import { letterFormFor } from "../../../../domain/reader-letters/judge-letter";
import { answering, parsed } from "../../../support/refusal";

/** GET /store/reader-letters/form: the key and the challenge of one form; nothing is stored. */
export const GET = answering(async (request, response) => {
  const { form_key } = parsed(letterFormQuery, request.query);
  response.setHeader("cache-control", "no-store");
  response.json((await letterFormFor(form_key)) satisfies LetterForm);
});
