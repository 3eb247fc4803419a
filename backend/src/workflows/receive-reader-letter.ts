import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { ownerLetter } from "../domain/reader-letters/letters";
import { readerLettersOf } from "../domain/reader-letters/reader-letters-of";
import type { NewReaderLetter, ReaderLetterRow } from "../modules/reader-letters/service";
import { writeLetters } from "./steps/write-letters";

/** Stores the letter, once for each form. Undo: deletes it, so that the form can be sent again. */
const storeLetter = createStep(
  "store-reader-letter",
  async (letter: NewReaderLetter, { container }): Promise<StepResponse<ReaderLetterRow, string | null>> => {
    const { row, isNew } = await readerLettersOf(container).receive(letter);
    return new StepResponse(row, isNew ? row.id : null);
  },
  async (id, { container }) => {
    if (id) await readerLettersOf(container).deleteReaderLetters(id);
  },
);

/** Spam gets none. Read only: nothing to undo. */
const composeMail = createStep(
  "compose-reader-letter",
  async (row: ReaderLetterRow, { container }) =>
    new StepResponse(row.state === "spam" ? [] : [await ownerLetter(container, row)]),
);

/**
 * A reader writes to the owner: the letter is stored, and the mail to her beside it, which whoever runs this posts. Sent
 * twice, it is one letter and one mail; spam is stored without a mail.
 */
export const receiveReaderLetterWorkflow = createWorkflow(
  "receive-reader-letter",
  (input: WorkflowData<NewReaderLetter>) => {
    const row = storeLetter(input);
    const mails = writeLetters(composeMail(row));
    return new WorkflowResponse({ row, mails });
  },
);
