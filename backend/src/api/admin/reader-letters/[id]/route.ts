import { wipeLetters } from "../../../../domain/reader-letters/wipe-letters";
import { withReaderLetter } from "../../../support/one-reader-letter";
import { answering } from "../../../support/refusal";

/** DELETE /admin/reader-letters/:id: the letter, its answer and the mails about it, for good. */
export const DELETE = answering(async (request, response) => {
  await withReaderLetter(request, ({ id }) => wipeLetters(request.scope, [id]));
  response.status(204).end();
});
