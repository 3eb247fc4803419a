import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/pictures.json";

/** Every sentence about pictures. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
