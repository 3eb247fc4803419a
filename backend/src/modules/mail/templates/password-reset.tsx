import type { LetterData } from "../letters";
import messages from "../messages/nl.json";
import { LinkLetter } from "./link-letter";

/** The link with which a new password of the Admin is chosen. */
export const PasswordReset = (data: LetterData<"password-reset">) => (
  <LinkLetter {...data} words={messages["password-reset"]} />
);
