import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/food-list.json";

/** Every sentence of the food list's screen. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
