import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/article-editor.json";

/** Every sentence of the editor. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
