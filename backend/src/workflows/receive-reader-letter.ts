import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
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

/**
 * A reader writes to the owner: the letter is stored, and the mail to her beside it, which whoever runs this posts. Sent
 * twice, it is one letter and one mail; spam is stored without a mail.
 */
export const receiveReaderLetterWorkflow = createWorkflow(
  "receive-reader-letter",
  (input: WorkflowData<NewReaderLetter>) => {
    const row = storeLetter(input);
    const mails = writeLetters(transform(row, (each) => (each.state === "spam" ? [] : [ownerLetter(each)])));
    return new WorkflowResponse({ row, mails });
  },
);
