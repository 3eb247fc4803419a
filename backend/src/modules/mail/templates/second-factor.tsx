import type { LetterData } from "../letters";
import messages from "../messages/nl.json";
import { LinkLetter } from "./link-letter";

/** That a login of the Admin asks for a second factor from now on, or no more: who did not do that must know. */
export const SecondFactor = ({ state, ...data }: LetterData<"second-factor">) => (
  <LinkLetter {...data} words={messages["second-factor"][state]} />
);
