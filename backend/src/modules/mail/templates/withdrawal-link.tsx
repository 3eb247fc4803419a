import type { LetterData } from "../letters";
import messages from "../messages/nl.json";
import { letterSentences } from "../sentence";
import { LinkLetter } from "./link-letter";

const say = letterSentences("withdrawal-link");

/** The second step of a withdrawal that began on the page alone. */
export const WithdrawalLink = ({ declaredAt, displayId, until, ...data }: LetterData<"withdrawal-link">) => (
  <LinkLetter
    {...data}
    words={{
      ...messages["withdrawal-link"],
      body: say("body", { declaredAt, displayId }),
      until: say("until", { until }),
    }}
  />
);
