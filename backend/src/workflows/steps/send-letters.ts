import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MAIL } from "../../modules/mail";
import type { Template } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type MailService from "../../modules/mail/service";

/**
 * Writes each letter under its key and posts it. A letter that was written before is not posted twice, and one
 * that cannot be posted now is tried again by the job: nothing to undo, since a mail cannot be taken back.
 */
export const sendLetters = createStep(
  { name: "send-letters", maxRetries: 2 },
  async (letters: NewLetter<Template>[], { container }) => {
    const mail = container.resolve<MailService>(MAIL);
    for (const letter of letters) await mail.send(letter);
    return new StepResponse(letters.map(({ key }) => key));
  },
);
