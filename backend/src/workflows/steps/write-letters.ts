import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MAIL } from "../../modules/mail";
import type { Template } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type MailService from "../../modules/mail/service";

/**
 * Stores each letter under its key without sending it: whoever runs the workflow posts them, or the job does within a
 * minute. A letter that was stored before is not among the ids. Undo: deletes what this run stored.
 */
export const writeLetters = createStep(
  "write-letters",
  async (letters: NewLetter<Template>[], { container }) => {
    const mail = container.resolve<MailService>(MAIL);
    const ids: string[] = [];
    for (const letter of letters) {
      const id = await mail.write(letter);
      if (id) ids.push(id);
    }
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve<MailService>(MAIL).deleteLetters(ids);
  },
);
