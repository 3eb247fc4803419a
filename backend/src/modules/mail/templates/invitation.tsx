import type { LetterData } from "../letters";
import messages from "../messages/nl.json";
import { letterSentences } from "../sentence";
import { LinkLetter } from "./link-letter";

const say = letterSentences("invitation");

/** The link with which who was invited makes a login. */
export const Invitation = ({ until, ...data }: LetterData<"invitation">) => (
  <LinkLetter {...data} words={{ ...messages.invitation, until: say("until", { until }) }} />
);
