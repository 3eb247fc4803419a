import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/shop-settings.json";

/** Every sentence of the screen of the shop's settings. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
