import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readerLetter, type ReaderLetterAnswer } from "../../../contracts/reader-letter";
import { judgedLetter, saysTheSame } from "../../../domain/reader-letters/judge-letter";
import { MAIL } from "../../../modules/mail";
import type MailService from "../../../modules/mail/service";
import { Refused } from "../../../shared/refused";
import { receiveReaderLetterWorkflow } from "../../../workflows/receive-reader-letter";
import { answering, parsed } from "../../support/refusal";

/** POST /store/reader-letters: a reader writes to the owner. Answered once it is stored; its mail goes out afterwards. */
export const POST = answering(async (request, response) => {
  const letter = await judgedLetter(request.scope, parsed(readerLetter, request.body));
  const { result } = await receiveReaderLetterWorkflow(request.scope).run({ input: letter });
  if (!saysTheSame(result.row, letter)) throw new Refused("letter_already_sent");
  const received_at = new Date(result.row.received_at).toISOString();
  response.status(201).json({ received_at } satisfies ReaderLetterAnswer);
  const mail = request.scope.resolve<MailService>(MAIL);
  for (const id of result.mails)
    mail
      .post(id)
      .catch(() =>
        request.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`the mail of a reader's letter waits for the job`),
      );
});
