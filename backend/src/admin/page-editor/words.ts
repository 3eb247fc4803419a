import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/pages.json";

/** Every sentence of the screens of pages, and those that the food list's screen shares with them. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
