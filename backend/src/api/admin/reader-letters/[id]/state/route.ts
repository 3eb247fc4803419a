import { letterDecision } from "../../../../../contracts/admin-reader-letter";
import { readerLettersOf } from "../../../../../domain/reader-letters/reader-letters-of";
import { letterMayBecome } from "../../../../../domain/reader-letters/states";
import { Refused } from "../../../../../shared/refused";
import { letterNow, withReaderLetter } from "../../../../support/one-reader-letter";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/reader-letters/:id/state: closed, put aside as spam, or new again. */
export const POST = answering(async (request, response) => {
  const { state } = parsed(letterDecision, request.body);
  const id = await withReaderLetter(request, async (letter) => {
    if (!letterMayBecome({ state: letter.state, answered: letter.answer !== null }, state))
      throw new Refused("letter_finished");
    await readerLettersOf(request.scope).updateReaderLetters({ id: letter.id, state });
    return letter.id;
  });
  response.json(await letterNow(request, id));
});
