import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { answerLetter } from "../domain/reader-letters/letters";
import { readerLettersOf } from "../domain/reader-letters/reader-letters-of";
import type { ReaderLetterRow } from "../modules/reader-letters/service";
import { sendLetters } from "./steps/send-letters";

interface Input {
  id: string;
  answer: string;
}

/** Notes what the owner answers. Undo: as it was. */
const noteAnswer = createStep(
  "note-letter-answer",
  async ({ id, answer }: Input, { container }) => {
    const letters = readerLettersOf(container);
    const before = await letters.retrieveReaderLetter(id);
    await letters.updateReaderLetters({ id, state: "answered", answer, answered_at: new Date() });
    const { state, answer: was, answered_at } = before;
    return new StepResponse(before, { id, state, answer: was, answered_at });
  },
  async (before, { container }) => {
    if (before) await readerLettersOf(container).updateReaderLetters(before);
  },
);

/** Read only: nothing to undo. */
const composeAnswer = createStep(
  "compose-letter-answer",
  async ({ letter, input }: { letter: ReaderLetterRow; input: Input }, { container }) =>
    new StepResponse([await answerLetter(container, letter, input.answer)]),
);

/** The owner answers a letter: it is noted, and mailed to the reader with the letter below it, once for each letter. */
export const answerReaderLetterWorkflow = createWorkflow(
  "answer-reader-letter",
  (input: WorkflowData<Input>) => {
    const letter = noteAnswer(input);
    sendLetters(composeAnswer({ letter, input }));
    return new WorkflowResponse(input.id);
  },
);
