import { letterReply } from "../../../../../contracts/reader-letter";
import { letterMayBecome } from "../../../../../domain/reader-letters/states";
import { Refused } from "../../../../../shared/refused";
import { answerReaderLetterWorkflow } from "../../../../../workflows/answer-reader-letter";
import { letterNow, withReaderLetter } from "../../../../support/one-reader-letter";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/reader-letters/:id/answer: mails the owner's answer to the reader, once. */
export const POST = answering(async (request, response) => {
  const { answer } = parsed(letterReply, request.body);
  const id = await withReaderLetter(request, async (letter) => {
    if (!letterMayBecome({ state: letter.state, answered: letter.answer !== null }, "answered"))
      throw new Refused("letter_finished");
    await answerReaderLetterWorkflow(request.scope).run({ input: { id: letter.id, answer } });
    return letter.id;
  });
  response.json(await letterNow(request, id));
});
