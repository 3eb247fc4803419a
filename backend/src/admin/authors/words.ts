import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/authors.json";

/** Every sentence of the screen of authors. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
