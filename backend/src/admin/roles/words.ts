import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/user-roles.json";

/** Every sentence of the screen of who may do what. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
