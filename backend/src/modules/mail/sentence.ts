import { sentencesOf } from "../../shared/sentences-of";
import type { Template } from "./letters";
import messages from "./messages/nl.json";

/** A sentence of the mails' message file, by its path: `sentence("viewOrder")`. */
export const sentence = sentencesOf(messages);

/** The sentences of one letter: `letterSentences("shipped")("heading")`. */
export const letterSentences = <const T extends Template>(letter: T) => sentencesOf(messages, letter);
