import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MAIL } from "../../modules/mail";
import type { Template } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type MailService from "../../modules/mail/service";

/**
 * Stores each letter under its key and sends it. A letter that was stored before is not sent again, and one that cannot
 * be sent now is tried again by the job. Nothing to undo: a mail cannot be recalled.
 */
export const sendLetters = createStep(
  { name: "send-letters", maxRetries: 2 },
  async (letters: NewLetter<Template>[], { container }) => {
    const mail = container.resolve<MailService>(MAIL);
    for (const letter of letters) await mail.send(letter);
    return new StepResponse(letters.map(({ key }) => key));
  },
);
